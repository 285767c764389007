using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class BookReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quest-books-").FullName;

    [Theory]
    [InlineData("a.xml", "<?xml version='1.0'?><!-- x --><!DOCTYPE TEI.2 [<!ENTITY a 'b'>]><TEI.2><text><body><p>T</p></body></text></TEI.2>", "TEI")]
    [InlineData("a.xml", "<tei:TEI xmlns:tei='http://www.tei-c.org/ns/1.0'><tei:text/></tei:TEI>", "TEI")]
    [InlineData("a.data", "<article><body><p>T</p></body></article>", "JATS")]
    [InlineData("a.txt", "<article> is how this plain text begins", "JATS")]
    [InlineData("a.txt", "Plain words.", "plain text")]
    [InlineData("README", "Plain words.", "plain text")]
    public void Find_File_IsRecognisedByItsContent(string name, string content, string format) =>
        Assert.Equal(format, Assert.Single(BookReader.Default.Find(Write(name, content))).Format?.Name);

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.json", "{}")]
    [InlineData("a.svg", "<svg/>")]
    [InlineData("a", "\u0001\u0002")]
    public void Find_UnsupportedFile_SaysWhatIsSupported(string name, string content)
    {
        string message = Assert.Throws<BookReadingException>(() => BookReader.Default.Find(Write(name, content))).Message;
        Assert.EndsWith("Known are TEI (.xml), JATS (.xml), plain text (.txt), and folders of numbered .txt files, one a page.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FolderOfPageFiles_IsOneBookNamedAfterIt()
    {
        Write("quay/pages/p9.txt", "9\n\nThe pilot came\n");
        Write("quay/pages/p10.txt", "10\n\naboard at dawn.\n");
        Book book = BookReader.Default.Read(Path.Combine(_folder, "quay"));
        Assert.Equal("quay", book.Id);
        Assert.Equal(["9", "10"], book.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Find_FolderOfMixedBooks_FindsEachByName()
    {
        Write("b.txt", "Plain words.");
        Write("a.xml", "<TEI><text/></TEI>");
        Write("c/1.txt", "One.");
        Write("c/2.txt", "Two.");
        Write("cover.jpg", "\u0001");
        Write(".hidden.txt", "Hidden.");
        Assert.Equal(["a.xml", "b.txt", "c"], BookReader.Default.Find(_folder).Select(source => Path.GetFileName(source.Path)));
    }

    [Fact]
    public void Find_NumberedFilesOfABooksLength_AreBooks()
    {
        Write("volume1.txt", new string('a', 40_000));
        Write("volume2.txt", new string('b', 40_000));
        Assert.Equal(2, BookReader.Default.Find(_folder).Count);
    }

    [Fact]
    public void Read_FolderOfSeveralBooks_SaysHowMany()
    {
        Write("a.txt", "One.");
        Write("b.txt", "Two.");
        Assert.Contains("holds 2 books", Assert.Throws<BookReadingException>(() => BookReader.Default.Read(_folder)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_NothingThere_SaysSo() =>
        Assert.Equal("There is no file or folder 'nowhere'.", Assert.Throws<BookReadingException>(() => BookReader.Default.Find("nowhere")).Message);

    [Fact]
    public void Find_FolderWithoutABook_SaysSo() =>
        Assert.Contains("holds no book", Assert.Throws<BookReadingException>(() => BookReader.Default.Find(_folder)).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
