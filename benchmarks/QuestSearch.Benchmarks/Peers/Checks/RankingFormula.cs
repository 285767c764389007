using Lucene.Net.Util;

namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>
/// The ranking of QuestSearch written out a second time, with nothing of its code: BM25 (k1 = 1.2, b = 0.75) over all documents, books included, and lengths that
/// count two terms for each word and are kept in one byte.
/// </summary>
internal sealed class RankingFormula(SentenceTable table)
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private const int TermsPerWord = 2;
    private readonly int _documents = table.SentenceCount + table.BookCount;

    /// <summary>Weighs a term by how few sentences hold it.</summary>
    public double Weigh(int sentences) => Math.Log(1 + ((_documents - sentences + 0.5) / (sentences + 0.5)));

    /// <summary>Scores a sentence.</summary>
    /// <param name="weight">The weight of the term, or the sum of those of a phrase's terms.</param>
    /// <param name="frequency">How often it occurs in the sentence.</param>
    /// <param name="sentence">The sentence.</param>
    public double Score(double weight, int frequency, int sentence)
    {
        double average = (double)TermsPerWord * table.WordCount / _documents;
        double length = Kept(TermsPerWord * table.WordsOf(sentence).Length);
        return weight * (K1 + 1) * frequency / (frequency + (K1 * (1 - B + (B * length / average))));
    }

    private static double Kept(int length)
    {
        double norm = SmallSingle.SByte315ToSingle(SmallSingle.SingleToSByte315((float)(1 / Math.Sqrt(length))));
        return 1 / (norm * norm);
    }
}
