namespace QuestSearch.Searching;

/// <summary>A sentence that matches, with what its place among the others depends on.</summary>
/// <param name="Document">Its document, counted through all segments.</param>
/// <param name="Score">Its score.</param>
/// <param name="BookRank">The rank of its book in ordinal order of the ids.</param>
/// <param name="Ordinal">Its position among the sentences of its book.</param>
internal readonly record struct RankedSentence(int Document, float Score, int BookRank, int Ordinal);
