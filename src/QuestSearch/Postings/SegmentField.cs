using System.Buffers.Binary;

namespace QuestSearch.Postings;

/// <summary>The terms and postings of one field of a segment. Immutable and safe for use by several threads while the segment's files are open.</summary>
internal sealed class SegmentField(FieldSummary summary, IndexBytes dictionary, IndexBytes documents, IndexBytes positions, SentenceLengths lengths)
{
    public FieldSummary Summary => summary;

    public IndexBytes Dictionary => dictionary;

    public IndexBytes Documents => documents;

    public IndexBytes Positions => positions;

    public SentenceLengths Lengths => lengths;

    /// <summary>The bytes from the beginning of a block of terms on.</summary>
    public long BlockStart(int block)
    {
        ReadOnlySpan<byte> start = dictionary.Slice(summary.BlockListStart + ((long)block * sizeof(int)), sizeof(int));
        return summary.BlocksStart + BinaryPrimitives.ReadInt32LittleEndian(start);
    }

    /// <summary>The hash table of the keys.</summary>
    public KeyTable Keys => new(dictionary.Slice(summary.SlotsStart, summary.SlotCount * KeyTable.SlotSize), summary.SlotCount);
}
