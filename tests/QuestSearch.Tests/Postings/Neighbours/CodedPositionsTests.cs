using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings.Neighbours;

public sealed class CodedPositionsTests
{
    private static readonly CommonTerms Terms = new(["\u0002the", "\u0002of"]);

    [Fact]
    public void For_NoCommonTerm_IsNone() => Assert.Null(CodedPositions.For(CommonTerms.None, new SentenceLengths(3)));

    [Fact]
    public void Of_PositionsOfTerms_HaveTheirCodes()
    {
        CodedPositions positions = CodedPositions.For(Terms, Lengths(0, 4, 3))!;
        positions.Add(1, 0, 2);
        positions.Add(1, 3, 3);
        positions.Add(2, 1, 2);
        positions.Add(2, 1, 2);
        positions.Add(2, 2, 2);
        positions.Add(2, 2, 3);
        positions.Add(2, 9, 2);

        Assert.Empty(positions.Of(0).ToArray());
        Assert.Equal([2, 0, 0, 3], positions.Of(1).ToArray());
        Assert.Equal([0, 2, NeighbourCode.Unclear], positions.Of(2).ToArray());
    }

    [Fact]
    public void Write_AnOccurrence_TellsOfNeighboursWithinReach()
    {
        CodedPositions positions = CodedPositions.For(Terms, Lengths(3, SentenceLengths.Longest))!;
        positions.Add(0, 0, 2);
        positions.Add(0, 2, 3);
        ByteBuffer target = new();

        new NeighbourWriter(positions).Write([0, 1], [1, 2], [1, SentenceLengths.Longest - 1, 1000], reach: 2, target);
        target.Append(BitSlices.Padding);

        NeighbourBlock block = new(target.Written, 3);
        Assert.True(block.Meets(0, new NeighbourCondition(2, NeighbourCode.None)));
        Assert.False(block.Meets(0, new NeighbourCondition(2, 3)));
        Assert.False(block.Meets(1, new NeighbourCondition(2, NeighbourCode.None)));
        Assert.Null(block.Meets(1, new NeighbourCondition(NeighbourCode.None, 2)));
        Assert.Null(block.Meets(2, new NeighbourCondition(2, 2)));
    }

    private static SentenceLengths Lengths(params int[] lengths)
    {
        SentenceLengths all = new(lengths.Length);
        for (int document = 0; document < lengths.Length; document++)
        {
            all.Set(document, (byte)lengths[document]);
        }

        return all;
    }
}
