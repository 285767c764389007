namespace QuestSearch.Searching;

/// <summary>The index terms that stand for one word of a query. Immutable.</summary>
/// <param name="terms">The terms; at least one.</param>
/// <param name="isExpansion">Whether they were enumerated from a pattern.</param>
internal sealed class TermSet(IReadOnlyList<IndexedTerm> terms, bool isExpansion)
{
    private readonly HashSet<string> _texts = new(terms.Select(term => term.Text), StringComparer.Ordinal);

    public IReadOnlyList<IndexedTerm> Terms => terms;

    public bool IsExpansion => isExpansion;

    /// <summary>How many sentences hold one of the terms; those that hold several count as often.</summary>
    public long Sentences { get; } = terms.Sum(term => (long)term.Sentences);

    /// <summary>The greatest number of edits of one of the terms.</summary>
    public int MostEdits { get; } = terms.Max(term => term.Edits);

    public bool Contains(string term) => _texts.Contains(term);
}
