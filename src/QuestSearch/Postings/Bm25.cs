namespace QuestSearch.Postings;

/// <summary>
/// BM25 as in Robertson and Zaragoza, “The Probabilistic Relevance Framework” (2009), with k1 = 1.2 and b = 0.75, over sentences: a term scores its weight times the saturation of
/// its frequency. Immutable and safe for use by several threads.
/// </summary>
internal sealed class Bm25
{
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private const int Lengths = byte.MaxValue + 1;

    /// <summary>Higher frequencies, rare in a sentence, are computed when they are met.</summary>
    private const int TabledFrequencies = 8;

    private readonly long _sentences;
    private readonly float[] _damping = new float[Lengths];
    private readonly float[] _saturations = new float[Lengths * (TabledFrequencies + 1)];

    /// <param name="sentences">The number of sentences of the collection.</param>
    /// <param name="words">The sum of their lengths.</param>
    public Bm25(long sentences, long words)
    {
        _sentences = sentences;
        float average = words == 0 ? 1 : (float)((double)words / sentences);
        for (int length = 0; length < Lengths; length++)
        {
            _damping[length] = K1 * (1 - B + (B * (length / average)));
        }

        for (int frequency = 0; frequency <= TabledFrequencies; frequency++)
        {
            for (int length = 0; length < Lengths; length++)
            {
                _saturations[(frequency * Lengths) + length] = Compute(frequency, (byte)length);
            }
        }
    }

    /// <summary>The weight of a term: its inverse document frequency, times the k1 + 1 by which BM25 is scaled.</summary>
    /// <param name="sentences">How many sentences hold it; not more than the collection has.</param>
    public double Weight(long sentences)
    {
        double held = Math.Min(sentences, _sentences);
        return Math.Log(1 + ((_sentences - held + 0.5) / (held + 0.5))) * (K1 + 1);
    }

    /// <summary>The share of its weight that a term scores; grows with the frequency towards 1 and falls with the length.</summary>
    /// <param name="frequency">How often the sentence holds the term.</param>
    /// <param name="length">How many words the sentence has.</param>
    public float Saturation(int frequency, byte length) => frequency <= TabledFrequencies
        ? _saturations[(frequency * Lengths) + length]
        : Compute(frequency, length);

    private float Compute(int frequency, byte length) => frequency == 0 ? 0 : frequency / (frequency + _damping[length]);
}
