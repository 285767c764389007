namespace QuestSearch.Searching;

/// <summary>The index terms that stand for one word of a query. Immutable.</summary>
/// <param name="terms">The terms; at least one.</param>
internal sealed class TermSet(IReadOnlyList<IndexedTerm> terms)
{
    public IReadOnlyList<IndexedTerm> Terms => terms;

    /// <summary>How many sentences hold one of the terms; those that hold several count as often.</summary>
    public long Sentences { get; } = terms.Sum(term => (long)term.Sentences);
}
