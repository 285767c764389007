using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Reads a whole book of plain text and writes its note references, for <c>score_notes.py</c>.</summary>
internal sealed class NotesMode : IMode
{
    private const int ContextLength = 90;
    private const int BodyLength = 120;

    /// <inheritdoc/>
    public string Name => "notes";

    /// <inheritdoc/>
    public string Description => "reads a book of plain text and writes its note references with page, note and context";

    /// <inheritdoc/>
    public void Run(string path, Stream predictions)
    {
        Book book = BookReader.Default.Read(path);
        foreach (NoteReference reference in book.Body.NoteReferences)
        {
            JsonLines.Write(predictions, writer => Write(book, reference, writer));
        }
    }

    private static void Write(Book book, NoteReference reference, Utf8JsonWriter writer)
    {
        int? page = book.Body.PageAt(Math.Max(0, reference.Offset - 1));
        writer.WriteStartObject();
        writer.WriteString("page", page is null ? "" : book.Pages[page.Value].Label ?? "");
        writer.WriteString("label", reference.Label);
        writer.WriteString("body", reference.Note is { } note ? Beginning(book, book.Notes[note].Span) : "");
        writer.WriteString("before", book.Body.Text[Math.Max(0, reference.Offset - ContextLength)..reference.Offset]);
        writer.WriteEndObject();
    }

    private static string Beginning(Book book, TextSpan span) =>
        book.NotesFlow.Text[span.Start..Math.Min(span.End, span.Start + BodyLength)];
}
