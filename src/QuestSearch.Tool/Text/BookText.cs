using System.Globalization;
using Spectre.Console;

namespace QuestSearch.Tool.Text;

/// <summary>Shows a person how a book was read.</summary>
internal sealed class BookText(IAnsiConsole console)
{
    private readonly TextLines _lines = new(console);

    public void Write(Book book, IReadOnlyList<Sentence> sentences)
    {
        _lines.Heading(book.Metadata.Title is { } title ? $"{title} ({book.Id})" : book.Id);
        _lines.Line(0, ($"{Counted.Of(book.Pages.Count, "page")}, {Counted.Of(sentences.Count, "sentence")}, {Counted.Of(book.Notes.Count, "note")}, {Counted.Of(book.Log.Count, "decision")}", Styles.Plain));
        WritePages(book);
        WriteSentences(book, sentences);
        WriteNotes(book);
        WriteLog(book);
        _lines.Blank();
    }

    private void WritePages(Book book)
    {
        Begin("Pages");
        foreach (Page page in book.Pages)
        {
            string furniture = string.Join("  ", new[] { page.RunningHead, page.RunningFoot }.Where(part => part is not null).Select(OnOneLine));
            _lines.Line(1, (page.Label ?? "—", Styles.Citation), ($"  {page.LabelOrigin.ToString().ToLowerInvariant()}  {furniture}".TrimEnd(), Styles.Aside));
        }
    }

    private void WriteSentences(Book book, IReadOnlyList<Sentence> sentences)
    {
        Begin("Sentences");
        foreach (Sentence sentence in sentences)
        {
            TextFlow flow = book.FlowOf(sentence.Plane);
            string notes = string.Concat(sentence.NoteReferences.Select(reference => $" [{flow.NoteReferences[reference].Label}]"));
            string kind = sentence.Plane == Plane.Body ? "" : $" {sentence.Plane.ToString().ToLowerInvariant()}";
            string fragment = sentence.Fragment == SentenceFragment.None ? "" : " (fragment)";
            _lines.Line(1, ($"{PageText.Of(book, flow, sentence.Span)}{kind}  ", Styles.Citation), (OnOneLine(sentence.Span.In(flow.Text).ToString()), Styles.Plain), ($"{notes}{fragment}", Styles.Aside));
        }
    }

    private void WriteNotes(Book book)
    {
        if (book.Notes.Count == 0)
        {
            return;
        }

        Begin("Notes");
        foreach (Note note in book.Notes)
        {
            _lines.Line(1, ($"{PageText.Of(book, book.NotesFlow, note.Span)} n. {note.Label}  ", Styles.Citation), (OnOneLine(note.Span.In(book.NotesFlow.Text).ToString()), Styles.Plain));
        }
    }

    private void WriteLog(Book book)
    {
        Begin("Decisions");
        foreach (IGrouping<ReadingDecision, ReadingLogEntry> decision in book.Log.GroupBy(entry => entry.Decision).OrderBy(group => group.Key))
        {
            _lines.Line(1, ($"{decision.Key}  {decision.Count()}", Styles.Plain));
            foreach (ReadingLogEntry entry in decision.Where(entry => entry.Confidence < 1))
            {
                string place = string.Create(CultureInfo.InvariantCulture, $"{book.Files[entry.Source.File].Name}, characters {entry.Source.Start}–{entry.Source.End}");
                string confidence = string.Create(CultureInfo.InvariantCulture, $"confidence {entry.Confidence:0.##}");
                _lines.Line(2, ($"{place}: {entry.Reason} ({confidence})", Styles.Aside));
            }
        }
    }

    private static string OnOneLine(string? text) => (text ?? "").ReplaceLineEndings(" ");

    private void Begin(string heading)
    {
        _lines.Blank();
        _lines.Heading(heading);
    }
}
