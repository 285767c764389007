using System.Numerics;
using System.Runtime.CompilerServices;
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

    /// <summary>The most bits that a number may have.</summary>
    public const int MostBits = 32;

    private const int Lanes = 4;
    private const int Rows = Count / Lanes;
    private const int BitsOfLane = MostBits;
    private const int BytesOfRow = Lanes * sizeof(uint);

    /// <summary>How many bits the greatest of several numbers needs; 0 to 32.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(ReadOnlySpan<uint> numbers, int bits, Span<byte> target)
    {
        Span<uint> words = MemoryMarshal.Cast<byte, uint>(target[..SizeOf(bits)]);
        Vector128<uint> held = Vector128<uint>.Zero;
        int count = 0;
        for (int row = 0; bits > 0 && row < Rows; row++)
        {
            Vector128<uint> added = Vector128.Create(numbers.Slice(row * Lanes, Lanes));
            held |= added << count;
            count += bits;
            if (count >= BitsOfLane)
            {
                held.CopyTo(words);
                words = words[Lanes..];
                count -= BitsOfLane;
                held = count == 0 ? Vector128<uint>.Zero : added >>> (bits - count);
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
        if (bits == 0)
        {
            FillRange(before + 1, documents[..Count]);
            return;
        }

        // Invariant: row r ends before bit 32 * bits of its lane, so that the words read, of which there are bits * Lanes, lie in the span; so do the Count documents written.
        ref uint first = ref MemoryMarshal.GetReference(words);
        ref int target = ref MemoryMarshal.GetReference(documents[..Count]);
        Vector128<uint> mask = Vector128.Create(uint.MaxValue >> (BitsOfLane - bits));
        Vector128<uint> last = Vector128.Create((uint)before);
        for (int row = 0, bit = 0; row < Rows; row++, bit += bits)
        {
            nuint word = (nuint)(bit / BitsOfLane * Lanes);
            int shift = bit % BitsOfLane;
            Vector128<uint> gaps = Vector128.LoadUnsafe(ref first, word) >>> shift;
            if (shift + bits > BitsOfLane)
            {
                gaps |= Vector128.LoadUnsafe(ref first, word + Lanes) << (BitsOfLane - shift);
            }

            Vector128<uint> sums = SumsOf((gaps & mask) + Vector128<uint>.One);
            (last + sums).AsInt32().StoreUnsafe(ref target, (nuint)(row * Lanes));
            last += Vector128.Shuffle(sums, Vector128.Create(3u, 3, 3, 3));
        }
    }

    private static void FillRange(int first, Span<int> documents)
    {
        for (int i = 0; i < documents.Length; i++)
        {
            documents[i] = first + i;
        }
    }

    private static Vector128<uint> SumsOf(Vector128<uint> steps)
    {
        Vector128<uint> pairs = steps + Vector128.Shuffle(steps, Vector128.Create(4u, 0, 1, 2));
        return pairs + Vector128.Shuffle(pairs, Vector128.Create(4u, 4, 0, 1));
    }
}
