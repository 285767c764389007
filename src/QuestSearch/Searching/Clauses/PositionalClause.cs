using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>A clause that matches runs of words.</summary>
/// <param name="counts">For each of its words how many sentences hold it; the sum of their weights is that of a match.</param>
internal abstract class PositionalClause(IReadOnlyList<long> counts) : Clause
{
    private readonly List<WordSpan> _places = [];
    private SentenceView? _sentence;
    private double? _weight;

    public IReadOnlyList<long> SentenceCounts => counts;

    public sealed override bool Matches(SentenceView sentence) => Places(sentence).Count > 0;

    /// <summary>Walks the sentences of a segment with the places in them; null when there is none.</summary>
    public abstract PositionsIterator? OpenPositions(Segment segment);

    public override ClauseIterator? Open(Segment segment) => OpenPositions(segment);

    /// <summary>The runs of words where the clause matches: ascending, each once. The list is used again for the next sentence.</summary>
    public List<WordSpan> Places(SentenceView sentence)
    {
        if (_sentence != sentence)
        {
            _places.Clear();
            FindPlaces(sentence, _places);
            _sentence = sentence;
        }

        return _places;
    }

    /// <summary>Adds the runs within one of the places that the words of the query stand in.</summary>
    public abstract void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words);

    public override void AddMatches(SentenceView sentence, MatchList matches)
    {
        int end = 0;
        foreach (WordSpan place in Places(sentence))
        {
            if (DisjointSpans.Picks(place, ref end))
            {
                AddWords(sentence, place, matches.Words);
                matches.EndMatch();
            }
        }
    }

    /// <summary>Adds the runs of words where the clause matches to an empty list: ascending, each once.</summary>
    protected abstract void FindPlaces(SentenceView sentence, List<WordSpan> places);

    protected TermScorer ScorerIn(Segment segment)
    {
        _weight ??= SumOfWeights(segment.Ranking);
        return new TermScorer(segment.Ranking, _weight.Value, segment.Lengths);
    }

    private double SumOfWeights(Bm25 ranking)
    {
        double sum = 0;
        for (int i = 0; i < counts.Count; i++)
        {
            sum += ranking.Weight(counts[i]);
        }

        return sum;
    }
}
