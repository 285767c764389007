using QuestSearch.Indexing;

namespace QuestSearch;

/// <summary>What an index knows of a book as a whole. Immutable.</summary>
public sealed record BookInfo
{
    internal BookInfo(BookRecord book)
    {
        Id = book.Id;
        Metadata = book.Metadata;
        PageCount = book.Pages.Count;
        SectionCount = book.Sections.Count;
        NoteCount = book.Notes.Count;
        SentenceCount = book.SentenceCount;
    }

    /// <summary>Gets the book's id.</summary>
    public string Id { get; }

    /// <summary>Gets the bibliographic data.</summary>
    public BookMetadata Metadata { get; }

    /// <summary>Gets the number of pages.</summary>
    public int PageCount { get; }

    /// <summary>Gets the number of sections.</summary>
    public int SectionCount { get; }

    /// <summary>Gets the number of notes.</summary>
    public int NoteCount { get; }

    /// <summary>Gets the number of sentences of the body, its headings and the notes.</summary>
    public int SentenceCount { get; }
}
