using System.Globalization;

namespace QuestSearch.Accuracy;

/// <summary>Reads books and counts their pages, notes and links, to be compared with what is known about them.</summary>
internal sealed class CountsMode : IBookMode
{
    /// <inheritdoc/>
    public string Name => "counts";

    /// <inheritdoc/>
    public string Description => "reads books and counts their pages, note references, notes, links and sections";

    /// <inheritdoc/>
    public void Run(IReadOnlyList<string> paths, Stream output)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        writer.WriteLine("| book | pages | first, last | references in body, in notes | notes | without reference | unlinked references | sections | words in body, in notes |");
        writer.WriteLine("| --- | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (BookSource source in paths.SelectMany(AllFormats.Reader.Find))
        {
            Write(AllFormats.Reader.ReadFound(source), writer);
        }
    }

    private static void Write(Book book, StreamWriter writer)
    {
        List<NoteReference> references = [.. book.Body.NoteReferences, .. book.NotesFlow.NoteReferences];
        HashSet<int> referred = [.. references.Select(reference => reference.Note).OfType<int>()];
        int unlinked = references.Count(reference => reference.Note is null);
        string pages = book.Pages is [var first, ..] ? $"{first.Label}, {book.Pages[^1].Label}" : "";
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {book.Id} | {book.Pages.Count} | {pages} | {book.Body.NoteReferences.Count}, {book.NotesFlow.NoteReferences.Count} | {book.Notes.Count} | {book.Notes.Count - referred.Count} | {unlinked} | {book.Sections.Count} | {Words(book.Body)}, {Words(book.NotesFlow)} |"));
    }

    private static int Words(TextFlow flow) => flow.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
