using System.Buffers.Binary;
using System.Runtime.InteropServices;

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

    /// <summary>The slots of the hash table; 0 for an empty one.</summary>
    public ReadOnlySpan<uint> Slots =>
        MemoryMarshal.Cast<byte, uint>(dictionary.Slice(summary.SlotsStart, summary.SlotCount * DictionaryFormat.SlotSize));
}
