using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Reads whole books and writes their note references, for <c>score_notes.py</c>.</summary>
internal sealed class NotesMode : IBookMode
{
    private const int ContextLength = 90;
    private const int BodyLength = 120;

    /// <inheritdoc/>
    public string Name => "notes";

    /// <inheritdoc/>
    public string Description => "reads books and writes their note references with page, note and context";

    /// <inheritdoc/>
    public void Run(IReadOnlyList<string> paths, Stream output)
    {
        foreach (BookSource source in paths.SelectMany(AllFormats.Reader.Find))
        {
            Write(AllFormats.Reader.ReadFound(source), output);
        }
    }

    private static void Write(Book book, Stream output)
    {
        IEnumerable<(TextFlow Flow, NoteReference Reference)> references = new[] { book.Body, book.NotesFlow }
            .SelectMany(flow => flow.NoteReferences.Select(reference => (flow, reference)))
            .OrderBy(found => found.reference.Source.File)
            .ThenBy(found => found.reference.Source.Start);
        foreach ((TextFlow flow, NoteReference reference) in references)
        {
            JsonLines.Write(output, writer => Write(book, flow, reference, writer));
        }
    }

    private static void Write(Book book, TextFlow flow, NoteReference reference, Utf8JsonWriter writer)
    {
        int? page = flow.PageOf(reference);
        writer.WriteStartObject();
        writer.WriteString("page", page is null ? "" : book.Pages[page.Value].Label ?? "");
        writer.WriteString("label", reference.Label);
        writer.WriteString("body", reference.Note is { } note ? Beginning(book, book.Notes[note].Span) : "");
        writer.WriteString("before", flow.Text[Math.Max(0, reference.Offset - ContextLength)..reference.Offset]);
        writer.WriteEndObject();
    }

    private static string Beginning(Book book, TextSpan span) =>
        book.NotesFlow.Text[span.Start..Math.Min(span.End, span.Start + BodyLength)];
}
