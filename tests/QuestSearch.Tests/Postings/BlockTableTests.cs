using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class BlockTableTests
{
    private static readonly Gen<int[]> LastDocuments = Gen.Int[0, 50].Array[1, 40].Select(gaps =>
    {
        int last = -1;
        return gaps.Select(gap => last += gap + 1).ToArray();
    });

    [Fact]
    public void Find_AnyDocument_IsTheFirstBlockThatDoesNotEndBefore() =>
        Gen.Select(LastDocuments, Gen.Int[0, 40], Gen.Int[0, 2100]).Sample((lastDocuments, any, document) =>
        {
            int from = Math.Min(any, lastDocuments.Length);
            int expected = from;
            while (expected < lastDocuments.Length && lastDocuments[expected] < document)
            {
                expected++;
            }

            Assert.Equal(expected, new BlockTable(Write(lastDocuments)).Find(from, document));
        });

    [Fact]
    public void Find_EntriesInDisorder_IsABlockThatDoesNotEndBeforeOrNone() =>
        Gen.Select(Gen.Int.Array[0, 40], Gen.Int[0, 40], Gen.Int[0, int.MaxValue]).Sample((lastDocuments, any, document) =>
        {
            int from = Math.Min(any, lastDocuments.Length);
            int found = new BlockTable(Write(lastDocuments)).Find(from, document);
            Assert.InRange(found, from, lastDocuments.Length);
            Assert.True(found == lastDocuments.Length || lastDocuments[found] >= document);
        });

    [Fact]
    public void Entry_WhatWasWritten_IsRead()
    {
        Impacts impacts = default;
        impacts.Add(1, 7);
        ByteBuffer buffer = new();
        BlockTable.WriteEntry(buffer, 1, 2, 3, default);
        BlockTable.WriteEntry(buffer, 200, 300, 400, impacts);

        BlockTable table = new(buffer.Written);

        Assert.Equal(2, table.Count);
        Assert.Equal((200, 300, 400), (table.LastDocument(1), table.Start(1), table.PositionsStart(1)));
        Assert.Equal(impacts, table.ImpactsOf(1));
    }

    private static byte[] Write(int[] lastDocuments)
    {
        ByteBuffer buffer = new();
        foreach (int last in lastDocuments)
        {
            BlockTable.WriteEntry(buffer, last, start: 0, positionsStart: 0, default);
        }

        return buffer.Written.ToArray();
    }
}
