using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace QuestSearch.Searching;

/// <summary>A clause that matches runs of words.</summary>
/// <param name="statistics">How often each of its terms, or sets of terms, occurs; the sum of their inverse document frequencies weighs a match.</param>
internal abstract class PositionalClause(IReadOnlyList<TermStatistics> statistics) : Clause
{
    private Similarity.SimWeight? _weight;

    public IReadOnlyList<TermStatistics> Statistics { get; } = statistics;

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

    protected Similarity.SimScorer ScorerIn(Segment segment) => segment.ScorerOf(_weight ??= segment.Weigh(Statistics));
}
