namespace QuestSearch.Indexing;

/// <summary>The books of a segment in ordinal order of their ids. Immutable.</summary>
internal sealed class ReadingOrder
{
    /// <param name="books">The books in the order of their documents.</param>
    public ReadingOrder(BookPlace[] books)
    {
        BookPlace[] ordered = [.. books.OrderBy(book => book.Rank)];
        IsThatOfDocuments = ordered.SequenceEqual(books);
        Books = ordered;
    }

    public IReadOnlyList<BookPlace> Books { get; }

    /// <summary>Whether the books lie in this order, so that the documents of the segment are in reading order.</summary>
    public bool IsThatOfDocuments { get; }
}
