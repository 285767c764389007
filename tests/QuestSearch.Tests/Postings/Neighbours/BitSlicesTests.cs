using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings.Neighbours;

public sealed class BitSlicesTests
{
    [Fact]
    public void Read_AnyNumbers_GivesWhatWasWritten() => Gen.Byte[0, 63].Array[0, 300].Sample(numbers =>
    {
        int bits = BitSlices.BitsFor(numbers);
        ByteBuffer target = new();
        BitSlices.Write(numbers, bits, target);

        Assert.Equal(bits * BitSlices.SizeOf(numbers.Length), target.Length);
        Assert.Equal(numbers, Enumerable.Range(0, numbers.Length).Select(i => BitSlices.Read(target.Written, bits, numbers.Length, i)));
    });

    [Fact]
    public void WordOf_AnyNumbers_HasTheBitsOfEach() => Gen.Byte[0, 63].Array[1, 300].Sample(numbers =>
    {
        ByteBuffer target = new();
        BitSlices.Write(numbers, BitSlices.BitsFor(numbers), target);
        target.Append(BitSlices.Padding).Fill(0xFF);

        for (int bit = 0; bit < BitSlices.BitsFor(numbers); bit++)
        {
            ReadOnlySpan<byte> slice = target.Written[(bit * BitSlices.SizeOf(numbers.Length))..];
            for (int i = 0; i < numbers.Length; i++)
            {
                Assert.Equal((numbers[i] >> bit) & 1, (int)(BitSlices.WordOf(slice, i / 64) >> i) & 1);
            }
        }
    });

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(31, 5)]
    [InlineData(32, 6)]
    [InlineData(255, 8)]
    public void BitsFor_AGreatestNumber_AreEnoughForIt(byte greatest, int bits) => Assert.Equal(bits, BitSlices.BitsFor([0, greatest, 0]));
}
