using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class ErrorTests : ToolFolder
{
    [Theory]
    [InlineData("read none.txt", "There is no file or folder 'none.txt'.")]
    [InlineData("info none", "There is no index at 'none'. Make one with: quest index FILE… --into none")]
    [InlineData("info PAGE", "'PAGE' is a file, and an index is a folder. Search the file itself with: quest search PAGE QUERY")]
    [InlineData("search none word", "There is no file or folder 'none'.")]
    [InlineData("search PAGE two words", "There is no file or folder 'two'. A query of several words stands in quotes: 'two words'")]
    public void Command_WrongPath_SaysSo(string line, string message) =>
        Assert.Equal(new ToolRun(1, "", WithPage($"quest: {message}\n")), ToolRun.Of(WithPage(line).Split(' ')));

    [Theory]
    [InlineData("read", "")]
    [InlineData("info", "")]
    [InlineData("search", "", "word")]
    [InlineData("index", "", "--into", "library")]
    [InlineData("index", "page.txt", "--into", "")]
    public void Command_EmptyPath_SaysSo(params string[] arguments) =>
        Assert.Equal(new ToolRun(2, "", $"quest: The name of a file or folder is empty. See quest {arguments[0]} --help.\n"), ToolRun.Of(arguments));

    [Fact]
    public void Index_IntoAFolderOfOtherFiles_SaysSo()
    {
        Write("notes/plan.pdf", "%PDF-1.7");
        string message = $"quest: An index cannot be created at '{PathOf("notes")}': the folder is not empty, it holds 'plan.pdf'. Choose a new or an empty folder.\n";
        Assert.Equal(new ToolRun(1, "", message), ToolRun.Of("index", ToolRun.Page, "--into", PathOf("notes")));
    }

    [Fact]
    public void Search_IndexAmongOthers_SaysThatItIsSearchedByItself()
    {
        ToolRun.Of("index", ToolRun.Page, "--into", PathOf("library"));
        string message = $"quest: '{PathOf("library")}' is an index, and an index is searched by itself: quest search {PathOf("library")} QUERY\n";
        Assert.Equal(new ToolRun(1, "", message), ToolRun.Of("search", PathOf("library"), PathOf("library"), "word"));
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
    [InlineData("", "Name a command: read, index, search, info. See quest --help.")]
    [InlineData("nonsense", "There is no command 'nonsense'. The commands are: read, index, search, info. See quest --help.")]
    [InlineData("--nonsense", "There is no option '--nonsense'. See quest --help.")]
    [InlineData("read", "read needs FILE. See quest read --help.")]
    [InlineData("search page.txt", "search needs (DIR | FILE…) QUERY. See quest search --help.")]
    [InlineData("read page.txt --unknown", "There is no option '--unknown'. See quest read --help.")]
    [InlineData("index page.txt", "Option '--into' is required. See quest index --help.")]
    [InlineData("search page.txt word --top -1", "--top must be a number from 0 to 100000, not '-1'. See quest search --help.")]
    [InlineData("search page.txt word --context many", "--context must be a number from 0 to 1000, not 'many'. See quest search --help.")]
    [InlineData("search page.txt word --order sideways", "--order must be one of relevance, reading, not 'sideways'. See quest search --help.")]
    [InlineData("read page.txt --encoding ebcdic", "--encoding must be one of detect, utf-8, utf-16le, utf-16be, windows-1252, not 'ebcdic'. See quest read --help.")]
    public void Command_WrongUsage_SaysWhatIsWrong(string line, string message) =>
        Assert.Equal(new ToolRun(2, "", $"quest: {message}\n"), ToolRun.Of(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    private static string WithPage(string text) => text.Replace("PAGE", ToolRun.Page, StringComparison.Ordinal);
}
