using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Finds the terms that a pattern stands for. For one search, not thread-safe.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="limit">How many folded words the pattern may stand for.</param>
internal sealed class Expander(SnapshotView snapshot, int limit)
{
    /// <summary>Finds all terms, or those of the most frequent words.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="foundWords">How many folded words it stands for, if more than the limit; otherwise not more than the limit.</param>
    /// <returns>Null when there is none.</returns>
    public Expansion? Expand(WordPattern pattern, out int foundWords)
    {
        IReadOnlyList<SegmentField?> segments = snapshot.Index.Texts;
        List<ExpandedTerm>[] terms = new List<ExpandedTerm>[segments.Count];
        foundWords = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            SegmentExpansion expansion = new(pattern, snapshot, i);
            terms[i] = segments[i] is { } segment ? expansion.Find(segment) : [];
            foundWords += expansion.WordCount;
        }

        // A word of several segments was counted as often; where that may matter, the words are looked at once more.
        return foundWords == 0 ? null : foundWords <= limit ? new Expansion(pattern, terms, kept: null) : ExpandMostFrequent(pattern, out foundWords);
    }

    private Expansion ExpandMostFrequent(WordPattern pattern, out int foundWords)
    {
        List<DictionaryWord> found = [.. snapshot.Dictionary.WordsFrom(pattern.Prefix).Where(word => pattern.EditsTo(word.Folded) != WordPattern.NoMatch)];
        foundWords = found.Count;
        List<DictionaryWord> kept = [.. found.OrderByDescending(word => word.Sentences).ThenBy(word => word.Folded, StringComparer.Ordinal).Take(limit)];
        List<ExpandedTerm>[] terms = [.. snapshot.Index.Texts.Select((_, segment) => TermsIn(segment, kept, pattern))];
        return new Expansion(pattern, terms, kept.Select(word => word.Folded).ToHashSet(StringComparer.Ordinal));
    }

    private List<ExpandedTerm> TermsIn(int segment, List<DictionaryWord> words, WordPattern pattern)
    {
        List<ExpandedTerm> terms = [];
        foreach (DictionaryWord word in words)
        {
            int edits = pattern.EditsTo(word.Folded);
            terms.AddRange(word.Spellings
                .Select(spelling => new ExpandedTerm(spelling.Entries[segment], spelling.Length, edits, snapshot.Counter.Count(segment, spelling.Entries[segment])))
                .Where(term => term.Sentences > 0));
        }

        return terms;
    }
}
