using System.Runtime.InteropServices;

namespace QuestSearch.Searching;

/// <summary>The terms of a snapshot that a pattern stands for. Immutable.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="terms">The terms of each segment.</param>
/// <param name="kept">The folded words, when they are not all that the pattern stands for.</param>
internal sealed class Expansion(WordPattern pattern, IReadOnlyList<List<ExpandedTerm>> terms, HashSet<string>? kept)
{
    /// <summary>How many sentences hold one of the terms; those that hold several count as often.</summary>
    public long Sentences
    {
        get
        {
            long sum = 0;
            foreach (List<ExpandedTerm> segment in terms)
            {
                foreach (ref readonly ExpandedTerm term in CollectionsMarshal.AsSpan(segment))
                {
                    sum += term.Sentences;
                }
            }

            return sum;
        }
    }

    /// <summary>The terms of a segment.</summary>
    public List<ExpandedTerm> TermsOf(int segment) => terms[segment];

    /// <summary>Tells whether a folded word is one of those that are searched for.</summary>
    public bool Contains(ReadOnlySpan<char> folded) => kept is null
        ? folded.StartsWith(pattern.Prefix) && pattern.EditsTo(folded) != WordPattern.NoMatch
        : kept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(folded);
}
