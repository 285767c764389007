using QuestSearch.Benchmarks.Peers.Checks;
using Xunit;

namespace QuestSearch.Tests.Benchmarks.Peers;

public sealed class PhraseCountTests
{
    [Fact]
    public void OfSequence_WordsInTurn_CountsWhereTheyFollow() => Assert.Equal(2, PhraseCount.OfSequence([[0, 4, 9], [1, 5]]));

    [Fact]
    public void OfSequence_OneWordTwice_CountsNoPlaceTwice() => Assert.Equal(1, PhraseCount.OfSequence([[3, 4, 5], [3, 4, 5]]));

    [Theory]
    [InlineData(0, 6, 1)]
    [InlineData(0, 7, 0)]
    [InlineData(4, 0, 1)]
    [InlineData(5, 0, 0)]
    [InlineData(2, 2, 0)]
    public void OfSloppyPair_Distance_CountsUpToTheSlop(int first, int second, int expected) =>
        Assert.Equal(expected, PhraseCount.OfSloppyPair([first], [second], slop: 5));
}
