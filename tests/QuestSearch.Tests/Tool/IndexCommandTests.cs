using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class IndexCommandTests : ToolFolder
{
    [Fact]
    public void Index_SameBookTwice_ReplacesIt()
    {
        ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library"));
        ToolRun again = ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library"));
        Assert.StartsWith("1 book indexed; the index holds 1 book,", again.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_TwoBooksOfOneId_IsAnErrorAndAddsNothing()
    {
        string first = Write("a/diary.txt", "One.");
        string second = Write("b/diary.txt", "Two.");
        ToolRun run = ToolRun.Of("index", first, second, "--into", PathOf("library"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("would both be the book 'diary'", run.Error, StringComparison.Ordinal);
        Assert.Contains("0 books", ToolRun.Of("info", PathOf("library")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Info_Index_NamesItsBooks()
    {
        ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library"));
        Assert.Contains("harbour-page  The Harbour at Saltmere", ToolRun.Of("info", PathOf("library")).Output, StringComparison.Ordinal);
    }
}
