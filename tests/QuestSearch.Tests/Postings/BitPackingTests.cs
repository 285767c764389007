using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class BitPackingTests
{
    public static TheoryData<int> Widths => [.. Enumerable.Range(0, BitPacking.MostBits + 1)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void UnpackDocuments_WhatWasPacked_AddsTheGapsUp(int bits) =>
        Gen.Select(NumbersOf(bits), Gen.Int[-1, 1_000_000]).Sample(
            (gaps, before) =>
            {
                byte[] packed = Pack(gaps, bits);
                int[] documents = new int[BitPacking.Count];
                BitPacking.UnpackDocuments(packed, bits, before, documents);
                return documents.SequenceEqual(SumsOf(gaps, before)) && documents.SequenceEqual(SumsOf(UnpackOneByOne(packed, bits), before));
            },
            iter: 50);

    [Theory]
    [MemberData(nameof(Widths))]
    public void BitsFor_GreatestNumber_NeedsAllOfThem(int bits)
    {
        uint greatest = bits == 0 ? 0 : uint.MaxValue >> (BitPacking.MostBits - bits);

        Assert.Equal(bits, BitPacking.BitsFor([0, greatest, greatest / 2]));
        Assert.Equal(bits * 16, BitPacking.SizeOf(bits));
    }

    private static Gen<uint[]> NumbersOf(int bits) => bits == 0
        ? Gen.Const(new uint[BitPacking.Count])
        : Gen.UInt[0, uint.MaxValue >> (BitPacking.MostBits - bits)].Array[BitPacking.Count];

    private static byte[] Pack(uint[] numbers, int bits)
    {
        byte[] packed = new byte[BitPacking.SizeOf(bits)];
        BitPacking.Pack(numbers, bits, packed);
        return packed;
    }

    private static IEnumerable<int> SumsOf(uint[] gaps, int before)
    {
        uint document = (uint)before;
        return gaps.Select(gap => (int)(document = unchecked(document + gap + 1)));
    }

    /// <summary>Reads the numbers bit by bit: number n lies in lane n mod 4, whose bits are those of every fourth word of 32 bits.</summary>
    private static uint[] UnpackOneByOne(byte[] packed, int bits)
    {
        uint[] numbers = new uint[BitPacking.Count];
        for (int i = 0; i < numbers.Length * bits; i++)
        {
            (int number, int bit) = Math.DivRem(i, bits);
            int bitOfLane = (number / 4 * bits) + bit;
            int word = (bitOfLane / 32 * 4) + (number % 4);
            uint value = BitConverter.ToUInt32(packed, word * sizeof(uint)) >> (bitOfLane % 32) & 1;
            numbers[number] |= value << bit;
        }

        return numbers;
    }
}
