using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class PackedNumbersTests
{
    public static TheoryData<int> Widths => [.. Enumerable.Range(0, PackedNumbers.MostBits + 1)];

    [Theory]
    [MemberData(nameof(Widths))]
    public void Read_AnyNumber_IsWhatWasPacked(int bits) => Gen.Int[0, (int)((1L << bits) - 1)].Array[0, 70].Sample(
        numbers =>
        {
            ByteBuffer buffer = new();
            PackedNumbers.Pack(numbers, bits, buffer);
            int size = buffer.Length;
            buffer.Append(PackedNumbers.Padding).Fill(0xFF);
            byte[] bytes = buffer.Written.ToArray();
            return size == PackedNumbers.SizeOf(numbers.Length, bits)
                && numbers.SequenceEqual(Enumerable.Range(0, numbers.Length).Select(index => PackedNumbers.Read(bytes, bits, index)));
        },
        iter: 50);
}
