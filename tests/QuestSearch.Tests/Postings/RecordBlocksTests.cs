using CsCheck;
using QuestSearch.Files;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class RecordBlocksTests
{
    private static readonly byte[] Footer = new byte[16];

    private static readonly Gen<byte[][]> Records = Gen.Byte.Array[0, 300].Array[0, 200];

    [Fact]
    public void Of_EachDocument_IsItsRecord() => Records.Sample(records =>
    {
        RecordBlocks blocks = Open(Write(records), records.Length);

        Assert.All(Enumerable.Range(0, records.Length), document => Assert.Equal(records[document], blocks.Of(document)));
    }, iter: 50);

    [Fact]
    public void Of_EmptyRecords_AreEmpty()
    {
        RecordBlocks blocks = Open(Write([[], []]), 2);

        Assert.True(blocks.Of(0).IsEmpty);
        Assert.True(blocks.Of(1).IsEmpty);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void Of_NoDocument_SaysDamaged(int document)
    {
        RecordBlocks blocks = Open(Write([[1], [2, 3]]), 2);

        Assert.Throws<InvalidDataException>(() => blocks.Of(document).Length);
    }

    [Fact]
    public void Open_AnotherNumberOfBlocks_SaysDamaged() =>
        Assert.Throws<InvalidDataException>(() => Open(Write([[1], [2, 3]]), 2 * RecordBlocks.Capacity));

    [Fact]
    public void Of_BytesChanged_GivesARecordOrSaysDamaged() => Gen.Select(Records.Where(records => records.Length > 0), Gen.Int, Gen.Byte).Sample((records, place, value) =>
    {
        byte[] bytes = Write(records);
        bytes[(int)((uint)place % bytes.Length)] = value;
        try
        {
            RecordBlocks blocks = Open(bytes, records.Length);
            for (int document = 0; document < records.Length; document++)
            {
                _ = blocks.Of(document).Length;
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
        }
    }, iter: 500);

    private static byte[] Write(byte[][] records)
    {
        using MemoryOutput file = new();
        RecordWriter writer = new(file);
        foreach (byte[] record in records)
        {
            writer.Add(record);
        }

        writer.Finish();
        file.WriteBytes(Footer, Footer.Length);
        using MemoryInput written = new("records", file.Finish());
        return written.Span(0, (int)written.Length).ToArray();
    }

    private static RecordBlocks Open(byte[] bytes, int documentCount)
    {
        using MemoryOutput file = new();
        file.WriteBytes(bytes, bytes.Length);
        return new RecordBlocks(new MemoryInput("records", file.Finish()), documentCount);
    }
}
