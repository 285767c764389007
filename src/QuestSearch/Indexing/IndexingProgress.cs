namespace QuestSearch;

/// <summary>How far the adding of books has come. Immutable.</summary>
/// <param name="BookId">The id of the book that is being added.</param>
/// <param name="BooksDone">The number of books that are in the index.</param>
/// <param name="BooksTotal">The number of books to add; <see langword="null"/> when it is not known beforehand.</param>
/// <param name="SentencesDone">The number of sentences added, of all books so far.</param>
public sealed record IndexingProgress(string BookId, int BooksDone, int? BooksTotal, long SentencesDone);
