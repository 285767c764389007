using System.Runtime.Intrinsics;
using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class DocumentBlockTests
{
    /// <summary>Blocks of any number of documents, with many neighbours among them or few.</summary>
    internal static Gen<DocumentBlock> Any { get; } = Gen.Int[1, 20].SelectMany(widest => Gen.Int[0, widest].Array[0, BlockFormat.Capacity]).Select(gaps =>
    {
        int before = -1;
        return Of(gaps.Select(gap => before += gap + 1));
    });

    [Fact]
    public void CountBefore_AnyDocument_IsWhereItStandsOrWouldStand() => Any.Sample(block =>
    {
        for (int document = 0; document <= block.Last + 2; document++)
        {
            Assert.Equal(block.Documents.ToArray().Count(other => other < document), block.CountBefore(document));
        }
    });

    [Fact]
    public void VectorAt_AnyPlace_HasTheDocumentsFromThereOn() => Any.Sample(block =>
    {
        int[] padded = [.. block.Documents, .. Enumerable.Repeat(PostingsCursor.End, DocumentBlock.Lanes)];
        for (int place = 0; place <= block.Count; place++)
        {
            Assert.Equal(Vector256.Create(padded, place), block.VectorAt(place));
        }
    });

    [Fact]
    public void Finish_FewerDocumentsThanBefore_ForgetsTheOthers()
    {
        DocumentBlock block = Of(Enumerable.Range(0, BlockFormat.Capacity));

        block.Finish(1);

        Assert.Equal((1, 0, PostingsCursor.End), (block.Count, block.Last, block[1]));
    }

    [Fact]
    public void VectorAt_PlaceOutsideTheBlock_Refuses() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentBlock().VectorAt(BlockFormat.Capacity + 1));

    private static DocumentBlock Of(IEnumerable<int> documents)
    {
        int[] all = [.. documents];
        DocumentBlock block = new();
        all.CopyTo(block.Room);
        block.Finish(all.Length);
        return block;
    }
}
