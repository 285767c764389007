namespace QuestSearch.Indexing;

/// <summary>The documents of a book in a segment and the place of the book among the others.</summary>
/// <param name="Document">The document of the book itself; those of its sentences follow.</param>
/// <param name="End">The document after the last of them.</param>
/// <param name="Rank">The rank of the book in ordinal order of the ids.</param>
internal readonly record struct BookPlace(int Document, int End, int Rank);
