using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A clause that matches runs of words.</summary>
/// <param name="counts">For each of its words how many sentences hold it; the sum of their weights is that of a match.</param>
internal abstract class PositionalClause(IReadOnlyList<long> counts) : Clause
{
    private double? _weight;

    public IReadOnlyList<long> SentenceCounts => counts;

    public sealed override bool Matches(SentenceView sentence) => Places(sentence).Count > 0;

    /// <summary>Walks the sentences of a segment with the places in them; null when there is none.</summary>
    public abstract PositionsIterator? OpenPositions(Segment segment);

    public override ClauseIterator? Open(Segment segment) => OpenPositions(segment);

    /// <summary>Finds the runs of words where the clause matches: ascending, each once.</summary>
    public abstract List<WordSpan> Places(SentenceView sentence);

    /// <summary>Adds the runs within one of the places that the words of the query stand in.</summary>
    public abstract void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words);

    public override void AddMatches(SentenceView sentence, List<WordSpan[]> matches)
    {
        foreach (WordSpan place in DisjointSpans.Select(Places(sentence)))
        {
            matches.Add(WordsOf(sentence, place));
        }
    }

    /// <summary>The runs within one of the places that the words of the query stand in, from left to right.</summary>
    public WordSpan[] WordsOf(SentenceView sentence, WordSpan place)
    {
        List<WordSpan> words = [];
        AddWords(sentence, place, words);
        SortedSpans.Sort(words);
        return [.. words];
    }

    protected TermScorer ScorerIn(Segment segment)
    {
        _weight ??= counts.Sum(segment.Ranking.Weight);
        return new TermScorer(segment.Ranking, _weight.Value, segment.Lengths);
    }
}
