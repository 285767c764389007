using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class BlockFormatTests
{
    private static readonly int[] Dense = [.. Enumerable.Range(5, BlockFormat.Capacity - 1), 135];

    private static readonly int[] Sparse = [.. Enumerable.Range(1, BlockFormat.Capacity).Select(i => i * 1000)];

    [Fact]
    public void ReadFull_WhatWasWritten_GivesTheSame() =>
        Gen.Select(Gen.Int[0, 24].SelectMany(bits => Gen.Int[0, (1 << bits) - 1].Array[BlockFormat.Capacity]), Gen.Int[-1, 1000]).Sample((gaps, before) =>
        {
            long sum = before;
            long[] documents = [.. gaps.Select(gap => sum += gap + 1)];
            if (sum > int.MaxValue)
            {
                return true;
            }

            int[] written = [.. documents.Select(document => (int)document)];
            byte[] bytes = Write(written, before);
            int[] read = new int[BlockFormat.Capacity];
            return BlockFormat.ReadFull(bytes, before, read) == bytes.Length && read.SequenceEqual(written);
        });

    [Fact]
    public void WriteFull_DenseDocuments_WritesBits()
    {
        byte[] bytes = Write(Dense, before: 4);

        Assert.Equal([BlockFormat.IsBitmap, 3], bytes[..2]);
        Assert.Equal(26, bytes.Length);
        Assert.Equal(Dense[^1], BlockFormat.LastOfBitmap(bytes.AsSpan(2), before: 4));
    }

    [Fact]
    public void WriteFull_SparseDocuments_PacksTheGaps()
    {
        byte[] bytes = Write(Sparse, before: 0);

        Assert.Equal(10, bytes[0]);
        Assert.Equal(1 + BitPacking.SizeOf(10), bytes.Length);
    }

    [Fact]
    public void ReadFull_GapsOfAllWidths_ReachTheLastDocumentThereIs()
    {
        int[] far = [.. Enumerable.Range(0, BlockFormat.Capacity - 1), int.MaxValue - 1];
        byte[] bytes = Write(far, before: -1);
        int[] read = new int[BlockFormat.Capacity];

        BlockFormat.ReadFull(bytes, before: -1, read);

        Assert.Equal(far, read);
    }

    [Fact]
    public void ReadFull_AnyBytes_GivesAscendingDocumentsOrThrows() =>
        Gen.Select(Gen.Frequency((4, Gen.Byte[0, 33]), (2, Gen.Const(BlockFormat.IsBitmap)), (1, Gen.Byte)), Gen.Byte.Array[0, 600], Gen.Int[-1, int.MaxValue]).Sample((header, rest, before) =>
        {
            int[] documents = new int[BlockFormat.Capacity];
            try
            {
                BlockFormat.ReadFull([header, .. rest], before, documents);
            }
            catch (InvalidDataException)
            {
                return;
            }

            long last = before;
            foreach (uint document in documents.Select(document => (uint)document))
            {
                Assert.True(document > last);
                last = document;
            }
        });

    private static byte[] Write(int[] documents, int before)
    {
        ByteBuffer buffer = new();
        BlockFormat.WriteFull(documents, frequencies: [], before, buffer);
        return buffer.Written.ToArray();
    }
}
