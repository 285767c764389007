using System.Text;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>Reads what stands around a sentence in its book: the sentences beside it, the notes it refers to and the sentences that refer to its note.</summary>
internal readonly struct Surroundings(SentenceView sentence, HitBook book, HitBuffer buffer, PlaceFinder places)
{
    public EquatableList<ContextSentence> Before(int count)
    {
        int first = Math.Max(FirstBeside(), sentence.Ordinal - count);
        return ReadRange(first, sentence.Ordinal);
    }

    public EquatableList<ContextSentence> After(int count)
    {
        int end = Math.Min(EndBeside(), sentence.Ordinal + 1 + count);
        return ReadRange(sentence.Ordinal + 1, end);
    }

    public EquatableList<ContextSentence> Referrers() =>
        sentence.Record.Note is { } note && book.Note(note).Referrers is { Count: > 0 } referrers ? [.. referrers.Select(Read)] : [];

    public EquatableList<CarriedNote> CarriedNotes() => sentence.Record.NoteReferences is { Count: > 0 } references ? [.. references.Select(Carried)] : [];

    private CarriedNote Carried(NoteReference reference)
    {
        List<int> pages = [];
        return new CarriedNote
        {
            Label = reference.Label,
            Offset = reference.Offset,
            ReferencePage = sentence.Record.PageOf(reference) is { } page ? book.Page(page) : null,
            Text = reference.Note is { } note ? TextOf(book.Note(note), pages) : null,
            Pages = PlaceFinder.ListOf(pages, book),
            IsGuess = reference.IsGuess,
        };
    }

    /// <summary>Joins the sentences of a note and collects the pages that they stand on, each once.</summary>
    private string TextOf(NoteRecord note, List<int> pages)
    {
        StringBuilder? text = note.SentenceCount == 1 ? null : new();
        for (int i = 0; i < note.SentenceCount; i++)
        {
            StoredSentence part = ReadSentence(note.FirstSentence + i);
            AddPagesOf(part, pages);
            if (text is null)
            {
                return part.Text;
            }

            text.Append(part.Text).Append(i + 1 < note.SentenceCount ? Blank(part.Separator) : "");
        }

        return text?.ToString() ?? "";
    }

    private static string Blank(SentenceSeparator separator) => separator switch
    {
        SentenceSeparator.Nothing => "",
        SentenceSeparator.Blank => " ",
        _ => "\n\n",
    };

    private void AddPagesOf(StoredSentence part, List<int> pages)
    {
        buffer.Pages.Clear();
        part.AddPages(part.Whole, buffer.Pages);
        foreach (int page in buffer.Pages)
        {
            if (!pages.Contains(page))
            {
                pages.Add(page);
            }
        }
    }

    private int FirstBeside() => OwnNote()?.FirstSentence ?? (IsInBody() ? 0 : book.Record.BodySentenceCount);

    private int EndBeside() => OwnNote() is { } note
        ? note.FirstSentence + note.SentenceCount
        : IsInBody() ? book.Record.BodySentenceCount : book.Record.SentenceCount;

    private NoteRecord? OwnNote() => sentence.Record.Note is { } note ? book.Note(note) : null;

    private bool IsInBody() => sentence.Ordinal < book.Record.BodySentenceCount;

    private EquatableList<ContextSentence> ReadRange(int first, int end) => first < end ? [.. Enumerable.Range(first, end - first).Select(Read)] : [];

    private ContextSentence Read(int ordinal)
    {
        StoredSentence record = ReadSentence(ordinal);
        return new ContextSentence(ordinal, record.Plane, record.Text, places.PagesOf(record, record.Whole, book));
    }

    private StoredSentence ReadSentence(int ordinal)
    {
        sentence.Snapshot.Index.ReadSentence(sentence.BookDocument + 1 + ordinal, buffer.Neighbour.Record);
        return buffer.Neighbour.Record;
    }
}
