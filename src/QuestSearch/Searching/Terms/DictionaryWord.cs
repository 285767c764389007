namespace QuestSearch.Searching;

/// <summary>A folded word of the index with the exact terms of its spellings.</summary>
internal sealed record DictionaryWord(string Folded, IReadOnlyList<IndexedTerm> Spellings)
{
    /// <summary>The number of sentences that hold it; one with two of its spellings counts twice.</summary>
    public long Sentences { get; } = Spellings.Sum(spelling => (long)spelling.Sentences);
}
