using QuestSearch.Searching;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("34", "34", "33 34 35", "34")]
    [InlineData("30", "40", "34", "34")]
    [InlineData("034", "34", "34", "34")]
    [InlineData("iv", "iv", "iii iv v", "iv")]
    [InlineData("IV", "iv", "iii iv v", "iv")]
    [InlineData("iii", "2", "ii iii iv 1 2 3", "iii iv 1 2")]
    [InlineData("2", "iii", "ii iii iv 1 2 3", "")]
    [InlineData("2", "ii", "1 2 3 i ii iii", "2 3 i ii")]
    [InlineData("xii", "20", "xi xii xiii", "xii xiii")]
    [InlineData("12", "13", "11 12 12a 13 14", "12 12a 13")]
    [InlineData("12", "12", "11 12 12a 13 14", "12")]
    [InlineData("12a", "14", "11 12 12a 13 14 15", "12a 13 14")]
    [InlineData("2", "1", "1 2 3", "")]
    [InlineData("A1", "A1", "1 a1 A1 2", "a1 A1")]
    public void Select_Labels_NamesThePagesBetween(string from, string to, string labels, string expected)
    {
        string[] all = labels.Split(' ');

        bool[] selected = new PageRange(from, to).Select(all);

        Assert.Equal(expected, string.Join(' ', all.Where((_, page) => selected[page])));
    }

    [Fact]
    public void Select_PageWithoutLabel_BelongsWithItsNeighbours() =>
        Assert.Equal([false, true, true, true, false, false], new PageRange("1", "2").Select([null, "1", null, "2", null, "3"]));
}
