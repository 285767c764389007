namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>A word of a sentence: the numbers of its stem and of its folded form, and its position.</summary>
internal readonly record struct TableWord(int Stem, int FoldedWord, int Position);
