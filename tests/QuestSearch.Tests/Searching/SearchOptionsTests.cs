using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class SearchOptionsTests
{
    [Fact]
    public void Default_Top_IsTen() => Assert.Equal(10, SearchOptions.Default.Top);

    [Theory]
    [InlineData(-1)]
    [InlineData(SearchOptions.MaxTop + 1)]
    public void Top_OutOfRange_Throws(int top) => Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { Top = top });

    [Fact]
    public void ContextBefore_Negative_SaysTheRange()
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { ContextBefore = -1 });

        Assert.StartsWith("ContextBefore must be from 0 to 1000.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ExpansionLimit_Zero_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { ExpansionLimit = 0 });

    [Fact]
    public void Order_Undefined_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => new SearchOptions { Order = (HitOrder)7 });
}
