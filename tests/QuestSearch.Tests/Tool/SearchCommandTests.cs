using System.Text.Json;
using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class SearchCommandTests : ToolFolder
{
    [Fact]
    public void Search_File_CitesTheHitsAndMarksTheMatches()
    {
        ToolRun run = ToolRun.Of("search", ToolRun.Page, "confess");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("The Harbour at Saltmere, p. 86 n. 23\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Arkell **confessed**.", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("3 sentences found.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_Plain_HoldsNoEscapes() => Assert.DoesNotContain('\e', ToolRun.Of("search", ToolRun.Page, "confess").Output);

    [Fact]
    public void Search_Index_FindsWhatWasIndexed()
    {
        Assert.Equal(0, ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library")).ExitCode);
        Assert.Equal(ToolRun.Of("search", ToolRun.Page, "confess").Output, ToolRun.Of("search", PathOf("library"), "confess").Output);
    }

    [Fact]
    public void SearchJson_Hit_PointsAtTheMatchInTheSource()
    {
        JsonElement hit = ToolRun.Of("search", ToolRun.Page, "=confessed & arkell", "--json").Rows[0];
        JsonElement match = hit.GetProperty("matches").EnumerateArray().Last();
        JsonElement source = match.GetProperty("source")[0];
        Assert.Equal("86", match.GetProperty("page").GetString());
        Assert.Equal("confessed", File.ReadAllText(ToolRun.Page)[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()]);
        Assert.Equal("confessed", hit.GetProperty("text").GetString()![match.GetProperty("start").GetInt32()..match.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void SearchJson_LastRow_IsTheSummary()
    {
        JsonElement summary = ToolRun.Of("search", ToolRun.Page, "confess", "--top", "1", "--json").Rows[^1];
        Assert.Equal("summary", summary.GetProperty("kind").GetString());
        Assert.Equal((3, 1), (summary.GetProperty("total").GetInt32(), summary.GetProperty("shown").GetInt32()));
    }

    [Fact]
    public void SearchJson_Context_GivesTheNeighbours()
    {
        JsonElement hit = ToolRun.Of("search", ToolRun.Page, "insurers", "--context", "1", "--json").Rows[0];
        Assert.Equal("What the commissioners wished to know was simple enough.", hit.GetProperty("before")[0].GetProperty("text").GetString());
        Assert.Equal("The guild blamed the channel.", hit.GetProperty("after")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void SearchJson_ReadingOrder_FollowsTheBook()
    {
        IEnumerable<int> ordinals = ToolRun.Of("search", ToolRun.Page, "confess", "--order", "reading", "--json").RowsOf("hit").Select(row => row.GetProperty("ordinal").GetInt32());
        Assert.Equal(ordinals.Order(), ordinals);
    }

    [Fact]
    public void Search_NothingFound_IsNoError() => Assert.Equal(0, ToolRun.Of("search", ToolRun.Page, "=confessing").ExitCode);

    [Theory]
    [InlineData("xyzzy", "Nothing matches xyzzy.\n")]
    [InlineData("=confessing", "Nothing matches =confessing. Similar words: confessed (2 sentences), confess (1 sentence), confessions (1 sentence).\n")]
    [InlineData("harbour =confessing", "Nothing matches harbour =confessing.\n  =confessing matches nothing by itself. Similar words: confessed (2 sentences), confess (1 sentence), confessions (1 sentence).\n")]
    public void Search_NothingFound_SaysSoAndOffersSimilarWords(string query, string output) =>
        Assert.Equal(output, ToolRun.Of("search", ToolRun.Page, query).Output);

    [Fact]
    public void Search_QueryBeginningWithAHyphen_IsNoOption() =>
        Assert.Equal(0, ToolRun.Of("search", ToolRun.Page, "-confess").ExitCode);
}
