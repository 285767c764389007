namespace QuestSearch.Searching;

/// <summary>The terms of a snapshot that a pattern stands for. Immutable.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="terms">The terms of each segment.</param>
/// <param name="kept">The folded words, when they are not all that the pattern stands for.</param>
internal sealed class Expansion(WordPattern pattern, IReadOnlyList<IReadOnlyList<ExpandedTerm>> terms, HashSet<string>? kept)
{
    /// <summary>How many sentences hold one of the terms; those that hold several count as often.</summary>
    public long Sentences { get; } = terms.Sum(segment => segment.Sum(term => (long)term.Sentences));

    /// <summary>The terms of a segment.</summary>
    public IReadOnlyList<ExpandedTerm> TermsOf(int segment) => terms[segment];

    /// <summary>Tells whether a folded word is one of those that are searched for.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => kept is null
        ? folded.StartsWith(pattern.Prefix) && pattern.EditsTo(folded) != WordPattern.NoMatch
        : kept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
}
