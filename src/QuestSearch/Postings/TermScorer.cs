namespace QuestSearch.Postings;

/// <summary>Scores the sentences of a segment for a term, or for words that count as one.</summary>
/// <param name="ranking">The ranking.</param>
/// <param name="weight">The weight of the term.</param>
/// <param name="lengths">The lengths of the segment's sentences.</param>
internal sealed class TermScorer(Bm25 ranking, double weight, SentenceLengths lengths)
{
    private readonly float _weight = (float)weight;

    /// <summary>The score of a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="frequency">How often it holds the term.</param>
    public float Score(int document, int frequency) => Score(lengths.Of(document), frequency);

    /// <summary>The score of a document of a length.</summary>
    public float Score(byte length, int frequency) => _weight * ranking.Saturation(frequency, length);

    /// <summary>The most that one of several documents scores.</summary>
    public float Bound(Impacts impacts) => _weight * impacts.Bound(ranking);
}
