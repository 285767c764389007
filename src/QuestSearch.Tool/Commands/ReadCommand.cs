using System.CommandLine;
using QuestSearch.Tool.Json;
using QuestSearch.Tool.Text;

namespace QuestSearch.Tool.Commands;

/// <summary><c>quest read FILE…</c>: shows how books were read.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = SharedArguments.Files();
        Option<SourceEncoding> encoding = SharedArguments.Encoding();
        Option<bool> json = SharedArguments.Json();
        Command command = new("read", "Show how books are read: their pages, sentences, notes and the reader's decisions.") { files, encoding, json };
        command.SetAction(parsed =>
        {
            BookSources sources = SharedArguments.Sources(parsed.GetValue(encoding));
            foreach (Book book in sources.Read(sources.Find(parsed.GetRequiredValue(files))))
            {
                IReadOnlyList<Sentence> sentences = SentenceSegmenter.Default.Segment(book);
                if (parsed.GetValue(json))
                {
                    new BookRows(book, sentences).WriteTo(new JsonLinesWriter(terminal.Output));
                }
                else
                {
                    new BookText(terminal.Text).Write(book, sentences);
                }
            }

            return 0;
        });
        return command;
    }
}
