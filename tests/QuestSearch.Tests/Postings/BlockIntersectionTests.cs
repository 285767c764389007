using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class BlockIntersectionTests
{
    private delegate int Search(DocumentBlock left, ref int leftPlace, DocumentBlock right, ref int rightPlace, Span<byte> leftPlaces, Span<byte> rightPlaces);

    [Fact]
    public void WalkOneByOne_TwoBlocks_FindsWhatBothHave() => AssertFinds(BlockIntersection.WalkOneByOne);

    [Fact]
    public void WalkVectors_TwoBlocks_FindsWhatBothHave() => AssertFinds(BlockIntersection.WalkVectors);

    [Fact]
    public void LookUp_TwoBlocks_FindsWhatBothHave() => AssertFinds(LookUp);

    [Fact]
    public void WalkVectors_BlocksOfAnyPlaces_EndsAtTheEndOfOne() => Gen.Select(DocumentBlockTests.Any, DocumentBlockTests.Any, Gen.Int[0, 130], Gen.Int[0, 130]).Sample(
        (left, right, leftStart, rightStart) =>
        {
            int leftPlace = Math.Min(leftStart, left.Count);
            int rightPlace = Math.Min(rightStart, right.Count);
            int count = BlockIntersection.WalkVectors(left, ref leftPlace, right, ref rightPlace, new byte[BlockFormat.Capacity], new byte[BlockFormat.Capacity]);
            return (leftPlace == left.Count || rightPlace == right.Count) && count <= BlockFormat.Capacity;
        });

    private static void AssertFinds(Search search) => Gen.Select(DocumentBlockTests.Any, DocumentBlockTests.Any).Sample(
        (left, right) =>
        {
            int leftPlace = 0;
            int rightPlace = 0;
            byte[] leftPlaces = new byte[BlockFormat.Capacity];
            byte[] rightPlaces = new byte[BlockFormat.Capacity];

            int count = search(left, ref leftPlace, right, ref rightPlace, leftPlaces, rightPlaces);

            int[] shared = [.. left.Documents.ToArray().Intersect(right.Documents.ToArray())];
            Assert.Equal(shared, leftPlaces.Take(count).Select(place => left[place]));
            Assert.Equal(shared, rightPlaces.Take(count).Select(place => right[place]));
            Assert.True(leftPlace == left.Count || rightPlace == right.Count || left[leftPlace] > right.Last);
        });

    private static int LookUp(DocumentBlock left, ref int leftPlace, DocumentBlock right, ref int rightPlace, Span<byte> leftPlaces, Span<byte> rightPlaces) =>
        BlockIntersection.LookUp(left, ref leftPlace, right, leftPlaces, rightPlaces);
}
