using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace QuestSearch.Postings;

/// <summary>
/// Small numbers in slices: first the lowest bits of all, then the next ones, and so on, so that 64 numbers are compared with another by an operation for each bit: the bit-sliced index of
/// O’Neil and Quass, “Improved query performance with variant indexes” (1997).
/// </summary>
internal static class BitSlices
{
    /// <summary>How many bytes must follow the slices, whatever they hold.</summary>
    public const int Padding = sizeof(ulong);

    public const int BitsOfWord = 64;

    private const int BitsOfByte = 8;

    /// <summary>How many bits the greatest of several numbers needs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int BitsFor(ReadOnlySpan<byte> numbers)
    {
        byte all = 0;
        foreach (byte number in numbers)
        {
            all |= number;
        }

        return BitsOfByte - (BitOperations.LeadingZeroCount((uint)all) - (32 - BitsOfByte));
    }

    /// <summary>How many bytes a slice of so many numbers takes.</summary>
    public static int SizeOf(int count) => (count + BitsOfByte - 1) / BitsOfByte;

    /// <summary>Adds the slices of numbers to a buffer.</summary>
    public static void Write(ReadOnlySpan<byte> numbers, int bits, ByteBuffer target)
    {
        int size = SizeOf(numbers.Length);
        for (int bit = 0; bit < bits; bit++)
        {
            WriteSlice(numbers, bit, target.Append(size));
        }
    }

    /// <summary>The bits of one of the words of a slice; what lies beyond the numbers is anything.</summary>
    /// <param name="slice">The slice and its padding.</param>
    /// <param name="word">Which one.</param>
    public static ulong WordOf(ReadOnlySpan<byte> slice, int word) => BinaryPrimitives.ReadUInt64LittleEndian(slice[(word * sizeof(ulong))..]);

    /// <summary>Reads one of the numbers.</summary>
    public static byte Read(ReadOnlySpan<byte> slices, int bits, int count, int index)
    {
        int size = SizeOf(count);
        int number = 0;
        for (int bit = 0; bit < bits; bit++)
        {
            number |= ((slices[(bit * size) + (index / BitsOfByte)] >> (index % BitsOfByte)) & 1) << bit;
        }

        return (byte)number;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void WriteSlice(ReadOnlySpan<byte> numbers, int bit, Span<byte> slice)
    {
        for (; numbers.Length >= Vector128<byte>.Count; numbers = numbers[Vector128<byte>.Count..], slice = slice[sizeof(ushort)..])
        {
            Vector128<ushort> shifted = Vector128.Create(numbers).AsUInt16() << (BitsOfByte - 1 - bit);
            BinaryPrimitives.WriteUInt16LittleEndian(slice, (ushort)shifted.AsByte().ExtractMostSignificantBits());
        }

        slice.Clear();
        for (int i = 0; i < numbers.Length; i++)
        {
            slice[i / BitsOfByte] |= (byte)(((numbers[i] >> bit) & 1) << (i % BitsOfByte));
        }
    }
}
