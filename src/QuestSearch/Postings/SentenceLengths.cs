using Lucene.Net.Store;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>
/// How many words each sentence of a segment has, a byte each: longer ones count as <see cref="Longest"/> words, documents that are no sentences as none. Readers give them as a field
/// without terms, <see cref="FieldName"/>.
/// </summary>
internal sealed class SentenceLengths
{
    /// <summary>The field that stands for the lengths, see <see cref="LengthTerms"/>.</summary>
    public const string FieldName = "length";

    /// <summary>The greatest length that is told apart from greater ones.</summary>
    public const int Longest = byte.MaxValue - 1;

    private readonly byte[] _lengths;

    public SentenceLengths(int documentCount) => _lengths = new byte[documentCount];

    private SentenceLengths(byte[] lengths)
    {
        _lengths = lengths;
        foreach (byte length in lengths)
        {
            WordCount += length;
        }

        SentenceCount = lengths.Length - lengths.AsSpan().Count((byte)0);
    }

    /// <summary>How many sentences there are, removed ones included; those without a word left out.</summary>
    public int SentenceCount { get; }

    /// <summary>The sum of the lengths.</summary>
    public long WordCount { get; }

    /// <summary>How many documents the segment has.</summary>
    public int DocumentCount => _lengths.Length;

    public ReadOnlySpan<byte> All => _lengths;

    /// <summary>The length of a document.</summary>
    public byte Of(int document) => _lengths[document];

    public void Set(int document, byte length) => _lengths[document] = length;

    /// <summary>Takes over the lengths of a segment that is merged into this one.</summary>
    /// <param name="merged">Its lengths.</param>
    /// <param name="live">Its documents that are not removed; null when none is.</param>
    /// <param name="start">Where its documents begin in this segment.</param>
    public void CopyFrom(SentenceLengths merged, IBits? live, int start)
    {
        for (int document = 0; document < merged.DocumentCount; document++)
        {
            if (live is null || live.Get(document))
            {
                _lengths[start++] = merged.Of(document);
            }
        }
    }

    public static SentenceLengths Read(IndexInput input, int documentCount)
    {
        byte[] lengths = new byte[documentCount];
        input.ReadBytes(lengths, 0, documentCount);
        return new SentenceLengths(lengths);
    }

    public void Write(IndexOutput output) => output.WriteBytes(_lengths, _lengths.Length);
}
