namespace QuestSearch.Benchmarks.Corpora;

/// <summary>A book as it would come from a scanner, and what a perfect reader makes of it.</summary>
/// <param name="Id">The book's id.</param>
/// <param name="Pages">The text of each page.</param>
/// <param name="Sentences">Its sentences: those of the body in reading order, then those of the notes.</param>
internal sealed record SyntheticBook(string Id, IReadOnlyList<string> Pages, IReadOnlyList<CorpusSentence> Sentences);
