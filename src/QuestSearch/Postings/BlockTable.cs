using System.Buffers.Binary;

namespace QuestSearch.Postings;

/// <summary>
/// What is known of each block of a term that has several, in front of the blocks: its last document, where it and its positions begin, counted from the first ones of
/// the term, and what bounds the scores in it.
/// </summary>
internal readonly ref struct BlockTable(ReadOnlySpan<byte> entries)
{
    public const int EntrySize = (3 * sizeof(int)) + Impacts.Size;

    private readonly ReadOnlySpan<byte> _entries = entries;

    /// <summary>How many blocks it has an entry for.</summary>
    public int Count => _entries.Length / EntrySize;

    /// <summary>How many bytes it takes.</summary>
    public int Size => _entries.Length;

    public static void WriteEntry(ByteBuffer target, int lastDocument, int start, int positionsStart, Impacts impacts)
    {
        target.WriteInt32(lastDocument);
        target.WriteInt32(start);
        target.WriteInt32(positionsStart);
        impacts.Write(target.Append(Impacts.Size));
    }

    public int LastDocument(int block) => ReadInt32(block, 0);

    public int Start(int block) => ReadInt32(block, sizeof(int));

    public int PositionsStart(int block) => ReadInt32(block, 2 * sizeof(int));

    public Impacts ImpactsOf(int block) => Impacts.Read(_entries.Slice((block * EntrySize) + (3 * sizeof(int)), Impacts.Size));

    /// <summary>Finds the first block, not before a given one, whose last document is not before a document; <see cref="Count"/> when there is none.</summary>
    public int Find(int from, int document)
    {
        int step = 1;
        int low = from;
        int high = from;
        while (high < Count && LastDocument(high) < document)
        {
            low = high + 1;
            high += step;
            step *= 2;
        }

        high = Math.Min(high, Count);
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (LastDocument(middle) < document)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private int ReadInt32(int block, int offset) => BinaryPrimitives.ReadInt32LittleEndian(_entries[((block * EntrySize) + offset)..]);
}
