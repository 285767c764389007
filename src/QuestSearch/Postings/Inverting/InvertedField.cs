namespace QuestSearch.Postings;

/// <summary>The terms of one field of a block of documents, each with its postings. Immutable.</summary>
/// <param name="Name">The field.</param>
/// <param name="IsPositional">Whether it has frequencies and positions.</param>
/// <param name="Terms">The terms with their postings, in ascending order, to be read by <see cref="InvertedTerms"/>.</param>
/// <param name="DocumentCount">How many documents have a term.</param>
internal sealed record InvertedField(string Name, bool IsPositional, byte[] Terms, int DocumentCount);
