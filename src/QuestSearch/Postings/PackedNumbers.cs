using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Numbers of the same width one after the other, any of which is read without the others.</summary>
internal static class PackedNumbers
{
    /// <summary>The most bits that a number may have, none being negative.</summary>
    public const int MostBits = 31;

    /// <summary>How many bytes must follow the numbers, whatever they hold.</summary>
    public const int Padding = sizeof(ulong);

    private const int BitsOfHalf = 32;

    /// <summary>How many bytes so many numbers take.</summary>
    public static long SizeOf(long count, int bits) => ((count * bits) + 7) / 8;

    /// <summary>Adds numbers, none of them negative, to the end of a buffer.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Pack(ReadOnlySpan<int> numbers, int bits, ByteBuffer target)
    {
        Span<byte> room = target.Append(checked((int)SizeOf(numbers.Length, bits)));
        ulong held = 0;
        int count = 0;
        foreach (int number in numbers)
        {
            held |= (ulong)(uint)number << count;
            count += bits;
            if (count >= BitsOfHalf)
            {
                BinaryPrimitives.WriteUInt32LittleEndian(room, (uint)held);
                room = room[sizeof(uint)..];
                held >>= BitsOfHalf;
                count -= BitsOfHalf;
            }
        }

        for (int i = 0; i < room.Length; i++)
        {
            room[i] = (byte)(held >> (i * 8));
        }
    }

    /// <summary>Reads one of the numbers. As it has at most 31 bits, it lies in eight bytes wherever it begins.</summary>
    /// <param name="source">The numbers and their padding.</param>
    /// <param name="bits">The bits of each; 0 to <see cref="MostBits"/>.</param>
    /// <param name="index">Which one.</param>
    public static int Read(ReadOnlySpan<byte> source, int bits, int index)
    {
        long bit = (long)index * bits;
        ulong held = BinaryPrimitives.ReadUInt64LittleEndian(source[(int)(bit >> 3)..]) >> (int)(bit & 7);
        return (int)(held & ((1UL << bits) - 1));
    }
}
