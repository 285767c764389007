using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Walks the sentences that may match a positional clause and finds its places in each.</summary>
/// <param name="scorer">Scores the number of matches.</param>
internal abstract class PositionsIterator(TermScorer scorer) : ClauseIterator
{
    /// <summary>Finds the runs of words where the clause matches in the document reached: ascending, each once, empty when it does not match. The list is used again for the next document.</summary>
    public abstract List<WordSpan> Places();

    public override bool IsMatch() => Places().Count > 0;

    public override double Score() => scorer.Score(Document, Frequency());

    /// <summary>The number of matches, no two of which overlap.</summary>
    protected virtual int Frequency() => DisjointSpans.Count(Places());
}
