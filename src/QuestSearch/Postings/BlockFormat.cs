using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>
/// The form of a block of documents that hold a term. A full block has a header byte, then either the gaps between its documents, packed in as many bits as the header says, or a bit for
/// each document of its range; then, in a field with frequencies, the number of documents that hold the term more than once, and place and frequency of each. The last block of
/// a term, which is seldom full, has the gaps as numbers of variable length, the lowest bit telling whether a frequency follows.
/// </summary>
internal static class BlockFormat
{
    /// <summary>How many documents a full block has.</summary>
    public const int Capacity = BitPacking.Count;

    /// <summary>The header of a block that has a bit for each document; the number of its words follows.</summary>
    public const byte IsBitmap = 64;

    /// <summary>The bits of a word of a bitmap.</summary>
    public const int BitsOfWord = 64;

    // Bits are worth a little space, since they can be counted and joined 64 at a time.
    private const int MostWords = byte.MaxValue;

    // 128 gaps of so many bits add up to 2^31 at most, so that with the document before them they never pass the end of the unsigned numbers.
    private const int SafeBits = 24;

    /// <summary>Writes a full block.</summary>
    /// <param name="documents">Its documents.</param>
    /// <param name="frequencies">How often each holds the term; empty in a field without frequencies.</param>
    /// <param name="before">The last document before them; -1 for none.</param>
    /// <param name="target">Takes the block.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void WriteFull(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int before, ByteBuffer target)
    {
        Span<uint> gaps = stackalloc uint[Capacity];
        FindGaps(documents, before, gaps);
        int bits = BitPacking.BitsFor(gaps);
        int words = ((documents[^1] - before - 1) / BitsOfWord) + 1;
        if (words <= MostWords && words * sizeof(ulong) <= BitPacking.SizeOf(bits) * 5 / 4)
        {
            target.WriteByte(IsBitmap);
            target.WriteByte((byte)words);
            WriteBitmap(documents, before, target.Append(words * sizeof(ulong)));
        }
        else
        {
            target.WriteByte((byte)bits);
            BitPacking.Pack(gaps, bits, target.Append(BitPacking.SizeOf(bits)));
        }

        if (!frequencies.IsEmpty)
        {
            WriteFrequencies(frequencies, target);
        }
    }

    /// <summary>Writes the last block of a term.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void WriteLast(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies, int before, ByteBuffer target)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            long gap = documents[i] - before - 1L;
            before = documents[i];
            bool isRepeated = !frequencies.IsEmpty && frequencies[i] > 1;
            target.WriteNumber((gap << 1) | (isRepeated ? 1L : 0));
            if (isRepeated)
            {
                target.WriteNumber(frequencies[i]);
            }
        }
    }

    /// <summary>Reads the documents of a full block. Whatever the bytes, they ascend, as unsigned numbers, from the one before on; how far, the caller must check.</summary>
    /// <returns>How many bytes they take.</returns>
    public static int ReadFull(ReadOnlySpan<byte> source, int before, Span<int> documents)
    {
        NumberReader reader = new(source);
        byte bits = reader.ReadByte();
        if (bits == IsBitmap)
        {
            ReadBitmap(reader.ReadBytes(reader.ReadByte() * sizeof(ulong)), before, documents);
        }
        else if (bits > BitPacking.MostBits)
        {
            throw DamagedPostings.Exception();
        }
        else
        {
            ReadPacked(reader.ReadBytes(BitPacking.SizeOf(bits)), bits, before, documents);
        }

        return reader.Position;
    }

    /// <summary>Gives what follows the documents of a full block: in a field with frequencies, these.</summary>
    public static ReadOnlySpan<byte> AfterDocuments(ReadOnlySpan<byte> source)
    {
        int size = source switch
        {
            [IsBitmap, byte words, ..] => 2 + (words * sizeof(ulong)),
            [<= BitPacking.MostBits and byte bits, ..] => 1 + BitPacking.SizeOf(bits),
            _ => int.MaxValue,
        };
        return size <= source.Length ? source[size..] : throw DamagedPostings.Exception();
    }

    /// <summary>Finds the last document of a bitmap.</summary>
    public static int LastOfBitmap(ReadOnlySpan<byte> bitmap, int before)
    {
        ulong last = bitmap.IsEmpty ? 0 : BinaryPrimitives.ReadUInt64LittleEndian(bitmap[^sizeof(ulong)..]);
        return last == 0 ? throw DamagedPostings.Exception() : before + (bitmap.Length * 8) - BitOperations.LeadingZeroCount(last);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void FindGaps(ReadOnlySpan<int> documents, int before, Span<uint> gaps)
    {
        for (int i = 0; i < gaps.Length; i++)
        {
            gaps[i] = (uint)(documents[i] - before - 1);
            before = documents[i];
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteBitmap(ReadOnlySpan<int> documents, int before, Span<byte> target)
    {
        target.Clear();
        foreach (int document in documents)
        {
            int bit = document - before - 1;
            target[bit >> 3] |= (byte)(1 << (bit & 7));
        }
    }

    private static void ReadPacked(ReadOnlySpan<byte> source, int bits, int before, Span<int> documents)
    {
        BitPacking.UnpackDocuments(source, bits, before, documents);
        if (bits <= SafeBits)
        {
            return;
        }

        for (int i = 0, last = before; i < Capacity; last = documents[i++])
        {
            if (documents[i] <= last)
            {
                throw DamagedPostings.Exception();
            }
        }
    }

    private static void ReadBitmap(ReadOnlySpan<byte> source, int before, Span<int> documents)
    {
        int count = 0;
        for (int first = before + 1; !source.IsEmpty; source = source[sizeof(ulong)..], first += BitsOfWord)
        {
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(source);
            if (count + BitOperations.PopCount(word) > Capacity)
            {
                throw DamagedPostings.Exception();
            }

            for (; word != 0; word &= word - 1)
            {
                documents[count++] = first + BitOperations.TrailingZeroCount(word);
            }
        }

        if (count != Capacity)
        {
            throw DamagedPostings.Exception();
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteFrequencies(ReadOnlySpan<int> frequencies, ByteBuffer target)
    {
        target.WriteByte((byte)(frequencies.Length - frequencies.Count(1)));
        for (int i = 0; i < frequencies.Length; i++)
        {
            if (frequencies[i] > 1)
            {
                target.WriteByte((byte)i);
                target.WriteNumber(frequencies[i]);
            }
        }
    }
}
