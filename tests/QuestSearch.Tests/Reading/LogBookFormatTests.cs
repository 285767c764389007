using System.Text;
using QuestSearch.Tests.Books;
using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class LogBookFormatTests
{
    private const string Log = "<logbook><page n='[12]'/><p>Came in &amp; struck<fn n='1.'>At dawn.</fn> the bar.</p><p>Floated<page n='13'/> off.</p></logbook>";

    [Fact]
    public void Read_LogBook_IsRecognisedAndReadToTheCharacter()
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, Log);
            Book book = new BookReader(new PlainTextReaderOptions(), new LogBookFormat()).Read(path);
            Assert.Equal("Came in & struck the bar.\n\nFloated off.", book.Body.Text);
            Assert.Equal(["12", "13"], book.Pages.Select(page => page.Label));
            Assert.Equal("1", Assert.Single(book.Notes).Label);
            SourceAssert.MapsToMarkup(book.Body, Log);
            SourceAssert.MapsToMarkup(book.NotesFlow, Log);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void ReadFile_DamagedLogBook_IsReadOrRefused() => DamageAssert.ReadsOrRefuses(new LogBookFormat(), "log.xml", Encoding.UTF8.GetBytes(Log));

    [Fact]
    public void Documentation_Example_IsThisFormat()
    {
        string source = File.ReadAllText(ProjectFolder.PathOf("tests/QuestSearch.Tests/Reading/LogBookFormat.cs"));
        string example = source[source.IndexOf("public sealed class", StringComparison.Ordinal)..].Trim();
        Assert.Contains(example, File.ReadAllText(ProjectFolder.PathOf("docs/adding-a-format.md")), StringComparison.Ordinal);
    }
}
