using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace QuestSearch.Postings;

/// <summary>
/// Packs 128 numbers in as many bits each as the greatest needs, in four lanes side by side, so that four are unpacked at a time: SIMD-BP128 of Lemire and Boytsov,
/// “Decoding billions of integers per second through vectorization” (2015).
/// </summary>
internal static class BitPacking
{
    /// <summary>How many numbers are packed together.</summary>
    public const int Count = 128;

    private const int Lanes = 4;
    private const int Rows = Count / Lanes;
    private const int BitsOfLane = 32;
    private const int BytesOfRow = Lanes * sizeof(uint);

    /// <summary>How many bits the greatest of several numbers needs; 0 to 32.</summary>
    public static int BitsFor(ReadOnlySpan<uint> numbers)
    {
        uint all = 0;
        foreach (uint number in numbers)
        {
            all |= number;
        }

        return BitsOfLane - BitOperations.LeadingZeroCount(all);
    }

    /// <summary>How many bytes <see cref="Count"/> numbers of so many bits take.</summary>
    public static int SizeOf(int bits) => bits * BytesOfRow;

    /// <summary>Packs numbers.</summary>
    /// <param name="numbers"><see cref="Count"/> numbers, none of which needs more bits.</param>
    /// <param name="bits">The bits of each; 0 to 32.</param>
    /// <param name="target">Takes <see cref="SizeOf"/> bytes.</param>
    public static void Pack(ReadOnlySpan<uint> numbers, int bits, Span<byte> target)
    {
        Span<uint> words = MemoryMarshal.Cast<byte, uint>(target[..SizeOf(bits)]);
        words.Clear();
        for (int i = 0; i < Count; i++)
        {
            (int word, int shift) = Math.DivRem(i / Lanes * bits, BitsOfLane);
            int lane = i % Lanes;
            if (bits > 0)
            {
                words[(word * Lanes) + lane] |= numbers[i] << shift;
            }

            if (shift + bits > BitsOfLane)
            {
                words[((word + 1) * Lanes) + lane] = numbers[i] >> (BitsOfLane - shift);
            }
        }
    }

    /// <summary>Unpacks numbers, each of which is the gap before a document: how many documents lie between it and the one before.</summary>
    /// <param name="source"><see cref="SizeOf"/> bytes.</param>
    /// <param name="bits">The bits of each number; 0 to 32.</param>
    /// <param name="before">The document before the first; -1 for none.</param>
    /// <param name="documents">Takes <see cref="Count"/> documents.</param>
    public static void UnpackDocuments(ReadOnlySpan<byte> source, int bits, int before, Span<int> documents)
    {
        ReadOnlySpan<uint> words = MemoryMarshal.Cast<byte, uint>(source[..SizeOf(bits)]);
        ref int target = ref MemoryMarshal.GetReference(documents[..Count]);
        Vector128<uint> mask = Vector128.Create(bits == BitsOfLane ? uint.MaxValue : (1u << bits) - 1);
        Vector128<uint> last = Vector128.Create((uint)before);
        for (int row = 0, bit = 0; row < Rows; row++, bit += bits)
        {
            Vector128<uint> steps = (RowAt(words, bit, bits) & mask) + Vector128<uint>.One;
            last = SumsFrom(last, steps);
            last.AsInt32().StoreUnsafe(ref target, (nuint)(row * Lanes));
            last = Vector128.Shuffle(last, Vector128.Create(3u, 3, 3, 3));
        }
    }

    private static Vector128<uint> RowAt(ReadOnlySpan<uint> words, int bit, int bits)
    {
        if (bits == 0)
        {
            return Vector128<uint>.Zero;
        }

        int word = bit / BitsOfLane * Lanes;
        int shift = bit % BitsOfLane;
        Vector128<uint> row = Vector128.Create(words[word..]) >>> shift;
        return shift + bits <= BitsOfLane ? row : row | (Vector128.Create(words[(word + Lanes)..]) << (BitsOfLane - shift));
    }

    private static Vector128<uint> SumsFrom(Vector128<uint> before, Vector128<uint> steps)
    {
        Vector128<uint> pairs = steps + Vector128.Shuffle(steps, Vector128.Create(4u, 0, 1, 2));
        return before + pairs + Vector128.Shuffle(pairs, Vector128.Create(4u, 4, 0, 1));
    }
}
