using System.CommandLine;
using QuestSearch.Tool.Text;

namespace QuestSearch.Tool.Commands;

/// <summary><c>quest index FILE… --into DIR</c>: adds books to an index, or puts them in the place of those of the same id.</summary>
internal static class IndexCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> files = SharedArguments.Files();
        Option<string> into = new("--into") { Description = "The folder of the index, which is made if there is none.", HelpName = "DIR", Required = true };
        into.Validators.Add(result => SharedArguments.RefuseEmpty(result, result.Tokens));
        Option<SourceEncoding> encoding = SharedArguments.Encoding();
        Command command = new("index", "Add books to an index; a book that is there already is replaced.") { files, into, encoding };
        command.SetAction(parsed =>
        {
            BookSources sources = SharedArguments.Sources(parsed.GetValue(encoding));
            IReadOnlyList<BookSource> found = sources.Find(parsed.GetRequiredValue(files));
            using TargetIndex target = TargetIndex.OpenOrCreate(parsed.GetRequiredValue(into));
            ProgressBar.Run(terminal.Progress, found.Count, progress => target.Put(sources.Read(found), progress));
            QuestIndex index = target.Index;
            terminal.Output.WriteLine($"{Counted.Of(found.Count, "book")} indexed; the index holds {Counted.Of(index.Books.Count, "book")}, {Counted.Of(index.GetStatistics().SentenceCount, "sentence")}.");
            return 0;
        });
        return command;
    }
}
