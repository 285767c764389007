using System.Text.Json;
using Xunit;

namespace QuestSearch.Tests.Tool;

public sealed class ReadCommandTests : ToolFolder
{
    [Fact]
    public void Read_Page_ShowsItsLabelAndSentences()
    {
        ToolRun run = ToolRun.Of("read", ToolRun.Page);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("86  printed  86 { The Harbour at Saltmere", run.Output, StringComparison.Ordinal);
        Assert.Contains("Nobody on the quay, therefore, expected the commissioners to begin with the guild itself.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SentenceOverPagesWithoutLabels_NamesTheirWantOnce() =>
        Assert.Contains("  p. —  The bar shifted in the night.", ToolRun.Of("read", Write("bar.txt", "The bar shifted\fin the night.")).Output, StringComparison.Ordinal);

    [Fact]
    public void ReadJson_Page_GivesARowForThePage()
    {
        JsonElement page = Assert.Single(ToolRun.Of("read", ToolRun.Page, "--json").RowsOf("page"));
        Assert.Equal("86", page.GetProperty("label").GetString());
        Assert.Equal("printed", page.GetProperty("origin").GetString());
    }

    [Fact]
    public void ReadJson_SentenceWithAMarker_NamesNotePageAndSource()
    {
        JsonElement sentence = Assert.Single(ToolRun.Of("read", ToolRun.Page, "--json").RowsOf("sentence"), row => row.GetProperty("text").GetString()!.StartsWith("“I have said", StringComparison.Ordinal));
        Assert.Equal("23", Assert.Single(sentence.GetProperty("notes").EnumerateArray()).GetString());
        Assert.Equal("86", Assert.Single(sentence.GetProperty("pages").EnumerateArray()).GetString());
        Assert.Equal("body", sentence.GetProperty("plane").GetString());
        JsonElement source = sentence.GetProperty("source")[0];
        Assert.StartsWith("“I have said", File.ReadAllText(ToolRun.Page)[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()], StringComparison.Ordinal);
    }

    [Fact]
    public void ReadJson_EdgeSentences_AreFragments()
    {
        IEnumerable<string?> fragments = ToolRun.Of("read", ToolRun.Page, "--json").RowsOf("sentence").Select(row => row.GetProperty("fragment").GetString());
        Assert.Equal(("start", "end"), (fragments.First(), fragments.Last()));
    }

    [Fact]
    public void ReadJson_RemovedHyphen_IsInTheLog() =>
        Assert.Contains(ToolRun.Of("read", ToolRun.Page, "--json").RowsOf("log"), row => row.GetProperty("decision").GetString() == "hyphenRemoved");

    [Fact]
    public void ReadJson_FolderOfPageFiles_IsOneBook()
    {
        Write("ledger/p1.txt", "1\nThe first page ends in the mid-\n");
        Write("ledger/p2.txt", "2\ndle of a word.\n");
        JsonElement book = Assert.Single(ToolRun.Of("read", PathOf("ledger"), "--json").RowsOf("book"));
        Assert.Equal("ledger", book.GetProperty("book").GetString());
        Assert.Equal(2, book.GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void Read_InvalidBytes_NamesFileAndOffset()
    {
        string path = PathOf("latin.txt");
        File.WriteAllBytes(path, [.. "caf"u8, 0xE9, .. " au lait"u8]);
        ToolRun run = ToolRun.Of("read", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("latin.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("read", path, "--encoding", "windows-1252").ExitCode);
    }
}
