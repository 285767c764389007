namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>The ranking of QuestSearch written out a second time, with nothing of its code: BM25 (k1 = 1.2, b = 0.75) over the sentences that have words, of which the first 254 are counted.</summary>
internal sealed class RankingFormula
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const int LongestLength = 254;

    private readonly int[] _lengths;
    private readonly int _sentences;
    private readonly double _average;

    public RankingFormula(SentenceTable table)
    {
        _lengths = [.. Enumerable.Range(0, table.SentenceCount).Select(sentence => Math.Min(table.LengthOf(sentence), LongestLength))];
        _sentences = _lengths.Count(length => length > 0);
        _average = _lengths.Sum(length => (double)length) / _sentences;
    }

    /// <summary>Weighs a term by how few sentences hold it.</summary>
    public double Weigh(int sentences) => Math.Log(1 + ((_sentences - sentences + 0.5) / (sentences + 0.5)));

    /// <summary>Scores a sentence.</summary>
    /// <param name="weight">The weight of the term, or the sum of those of a phrase's terms.</param>
    /// <param name="frequency">How often it occurs in the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    public double Score(double weight, int frequency, int sentence) =>
        weight * (K1 + 1) * frequency / (frequency + (K1 * (1 - B + (B * _lengths[sentence] / _average))));
}
