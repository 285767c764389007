using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class ErrorTests : ToolFolder
{
    [Theory]
    [InlineData("read", "no-such-file.txt", "There is no file or folder 'no-such-file.txt'.")]
    [InlineData("info", "no-such-folder", "no-such-folder")]
    public void Command_MissingPath_FailsInOneLine(string command, string path, string message)
    {
        ToolRun run = ToolRun.Of(command, path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_FolderWithoutIndexOrBook_FailsInOneLine()
    {
        Write("notes/readme.pdf", "%PDF-1.7");
        ToolRun run = ToolRun.Of("search", PathOf("notes"), "word");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("quest: ", Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void Search_QueryOfWrongSyntax_NamesThePosition()
    {
        ToolRun run = ToolRun.Of("search", ToolRun.Page, "(confess");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("quest: The query is not understood: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("position", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("nonsense")]
    [InlineData("read")]
    [InlineData("read", "page.txt", "--unknown")]
    [InlineData("index", "page.txt")]
    [InlineData("search", "page.txt", "word", "--top", "-1")]
    [InlineData("search", "page.txt", "word", "--order", "sideways")]
    [InlineData("read", "page.txt", "--encoding", "ebcdic")]
    public void Command_WrongUsage_GivesTwoAndOneLine(params string[] args)
    {
        ToolRun run = ToolRun.Of(args);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Single(run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
