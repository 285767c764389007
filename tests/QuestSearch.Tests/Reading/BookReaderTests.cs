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
    [InlineData("diary.md", "# Plain words", "plain text")]
    [InlineData("Vol. 2", "\uFEFFPlain words.", "plain text")]
    public void Find_File_IsRecognisedByItsContent(string name, string content, string format) =>
        Assert.Equal(format, Assert.Single(BookReader.Default.Find(Write(name, content))).Format?.Name);

    [Theory]
    [InlineData("a.pdf", "%PDF-1.7")]
    [InlineData("a.json", "{}")]
    [InlineData("a.svg", "<svg/>")]
    [InlineData("a.html", "\uFEFF<p>T</p>")]
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
        Assert.Equal(["a.xml", "b.txt", "c"], NamesOfFound());
    }

    [Fact]
    public void Find_FolderWithOtherTexts_TakesThoseOfTheExtensionOnly()
    {
        Write("a.TXT", "Plain words.");
        Write("LICENSE", "Other words.");
        Write("sources.csv", "a,b");
        Assert.Equal(["a.TXT"], NamesOfFound());
    }

    [Fact]
    public void Read_PageFilesInCapitals_AreRead()
    {
        Write("quay/P1.TXT", "1\n\nThe pilot came\n");
        Write("quay/P2.TXT", "2\n\naboard at dawn.\n");
        Assert.Equal(["1", "2"], BookReader.Default.Read(Path.Combine(_folder, "quay")).Pages.Select(page => page.Label));
    }

    [Fact]
    public void Read_PageFilesBesideAFileOfTheSystem_AreOneBook()
    {
        Write("quay/p1.txt", "1\n\nThe pilot came\n");
        Write("quay/p2.txt", "2\n\naboard at dawn.\n");
        Write("quay/.DS_Store", "\u0001");
        Write("quay/._p1.txt", "\u0001");
        Assert.Equal(2, BookReader.Default.Read(Path.Combine(_folder, "quay")).Pages.Count);
    }

    [Fact]
    public void Read_PageFilesBesideAPicture_AreOneBook()
    {
        Write("quay/p1.txt", "1\n\nThe pilot came\n");
        Write("quay/p2.txt", "2\n\naboard at dawn.\n");
        Write("quay/cover.png", "\u0089PNG");
        Write("quay/notes.md", "Scanned by hand.");
        Assert.Equal(2, BookReader.Default.Read(Path.Combine(_folder, "quay")).Pages.Count);
    }

    [Fact]
    public void Find_PageFilesBesideABookOfAnotherFormat_AreBooksEach()
    {
        Write("p1.txt", "1\n\nThe pilot came\n");
        Write("p2.txt", "2\n\naboard at dawn.\n");
        Write("quay.xml", "<TEI><text><body><p>The pilot.</p></body></text></TEI>");
        Assert.Equal(["p1.txt", "p2.txt", "quay.xml"], NamesOfFound());
    }

    [Theory]
    [InlineData("f001 f002 p001 p002 p003")]
    [InlineData("p-020 p-021 p-023 p-024")]
    [InlineData("39002_000000 39002_000001")]
    [InlineData("12r 12v 13r 13v")]
    [InlineData("p11 p12 p12a p13")]
    [InlineData("scan1.clean scan2.clean")]
    [InlineData("p0999 p1000")]
    public void Find_FilesWhoseNumbersRunOn_AreOneBook(string names)
    {
        WriteEach(names);
        Assert.Null(Assert.Single(BookReader.Default.Find(_folder)).Format);
    }

    [Theory]
    [InlineData("letter-1871 letter-1872")]
    [InlineData("1871 1872")]
    [InlineData("harbour1 quay2")]
    [InlineData("harbour1 harbour2 quay1")]
    [InlineData("p1 p2 appendix")]
    [InlineData("p1 p9")]
    [InlineData("a1 b1 c1")]
    [InlineData("p1 p2.draft")]
    [InlineData("p1 p99999999999999999999")]
    public void Find_FilesThatAreNotAlikeOrDoNotRunOn_AreBooks(string names)
    {
        string[] written = WriteEach(names);
        Assert.Equal(written.Order(StringComparer.Ordinal), NamesOfFound());
    }

    [Fact]
    public void Find_LinkToAFolderAbove_IsNotFollowed()
    {
        Write("shelf/a.txt", "One.");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "shelf", "again"), _folder);
        Assert.Equal(["a.txt"], NamesOfFound());
    }

    [Theory]
    [InlineData("bradford-plymouth")]
    [InlineData("frazer-golden-bough-2-ocr")]
    [InlineData("maine-ancient-law-ocr")]
    [InlineData("recess-studies")]
    public void Find_FolderOfScannedPages_IsOneBook(string name)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        Assert.Null(Assert.Single(BookReader.Default.Find(SharedFolder.PathOf($"corpora/page-text/{name}"))).Format);
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

    private IEnumerable<string> NamesOfFound() => BookReader.Default.Find(_folder).Select(source => Path.GetFileName(source.Path));

    private string[] WriteEach(string names) => [.. names.Split(' ').Select(name => Path.GetFileName(Write($"{name}.txt", "Words.")))];

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
