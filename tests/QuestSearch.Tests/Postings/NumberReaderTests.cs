using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class NumberReaderTests
{
    [Fact]
    public void ReadLong_WhatWasWritten_GivesTheSame() => Gen.OneOf(Gen.Long[0, 300], Gen.Long[0, long.MaxValue]).Array[0, 30].Sample(numbers =>
    {
        ByteBuffer buffer = new();
        foreach (long number in numbers)
        {
            buffer.WriteNumber(number);
        }

        NumberReader reader = new(buffer.Written);
        foreach (long number in numbers)
        {
            Assert.Equal(number, reader.ReadLong());
        }

        Assert.Equal(buffer.Length, reader.Position);
    });

    [Theory]
    [InlineData(new byte[] { })]
    [InlineData(new byte[] { 0x80 })]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01 })]
    public void ReadLong_CutShortOrTooLong_Throws(byte[] bytes) => Assert.Throws<InvalidDataException>(() => new NumberReader(bytes).ReadLong());

    [Fact]
    public void ReadNumber_GreaterThanAnInteger_Throws()
    {
        ByteBuffer buffer = new();
        buffer.WriteNumber(int.MaxValue + 1L);
        byte[] bytes = buffer.Written.ToArray();

        Assert.Throws<InvalidDataException>(() => new NumberReader(bytes).ReadNumber());
    }

    [Fact]
    public void ReadBytes_MoreThanThereAre_Throws()
    {
        Assert.Throws<InvalidDataException>(() => new NumberReader([1, 2]).ReadBytes(3).Length);
        Assert.Throws<InvalidDataException>(() => new NumberReader([1, 2]).ReadBytes(-1).Length);
        Assert.Throws<InvalidDataException>(() => new NumberReader([1, 2]).Skip(long.MaxValue));
        Assert.Equal(2, new NumberReader([1, 2]).ReadBytes(2).Length);
    }
}
