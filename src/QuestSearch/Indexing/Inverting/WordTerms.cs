namespace QuestSearch.Indexing;

/// <summary>The numbers of the terms of a word.</summary>
/// <param name="Exact">That of its exact term.</param>
/// <param name="Stem">That of its stem term.</param>
internal readonly record struct WordTerms(int Exact, int Stem);
