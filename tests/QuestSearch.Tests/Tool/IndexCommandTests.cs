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
        Assert.False(Directory.Exists(PathOf("library")));
    }

    [Fact]
    public void Index_BookThatCannotBeRead_LeavesAnEmptyFolderEmpty()
    {
        Directory.CreateDirectory(PathOf("library"));
        ToolRun run = ToolRun.Of("index", ToolRun.Page, Write("bad.xml", "<TEI><text>"), "--into", PathOf("library"));
        Assert.Equal(1, run.ExitCode);
        Assert.Empty(Directory.EnumerateFileSystemEntries(PathOf("library")));
    }

    [Fact]
    public void Index_BookThatCannotBeRead_LeavesAnIndexAsItWas()
    {
        ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library"));
        ToolRun run = ToolRun.Of("index", Write("diary.txt", "One."), Write("bad.xml", "<TEI><text>"), "--into", PathOf("library"));
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("1 book,", ToolRun.Of("info", PathOf("library")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Index_PathNamedTwice_IsOneBook()
    {
        string page = Write("shelf/page.xml", "<TEI><text><body><p>A harbour.</p></body></text></TEI>");
        Assert.Equal("1 book indexed; the index holds 1 book, 1 sentence.\n", ToolRun.Of("index", page, page, PathOf("shelf"), "--into", PathOf("library")).Output);
    }

    [Fact]
    public void Info_BookWithoutTitle_GivesItsId()
    {
        ToolRun.Of("index", Write("diary.txt", "One."), "--into", PathOf("library"));
        Assert.EndsWith("\n  diary  1 page, 1 sentence, 0 notes\n", ToolRun.Of("info", PathOf("library")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Info_Index_NamesItsBooks()
    {
        ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library"));
        Assert.Contains("harbour-page  The Harbour at Saltmere", ToolRun.Of("info", PathOf("library")).Output, StringComparison.Ordinal);
    }
}
