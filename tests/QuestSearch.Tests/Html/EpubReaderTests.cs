using QuestSearch.Tests.Books;
using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class EpubReaderTests
{
    private static readonly string SampleFolder = ProjectFolder.PathOf("docs/samples/harbour-tides");

    [Fact]
    public void ReadStream_Sample_GivesPagesNotesSectionsAndMetadata()
    {
        Book book = EpubFile.Read(EpubFile.OfFolder(SampleFolder));
        Assert.Equal(
            new BookMetadata { Title = "A Tide Table for Saltmere", Authors = ["Hester Quill", "T. W."], Year = 1879, Publisher = "The Harbour Board", Language = "en" },
            book.Metadata);
        Assert.Equal(["v", "1", "2"], book.Pages.Select(page => page.Label));
        Assert.Equal(["To the Reader", "The Stakes", "Notes"], book.Sections.Select(section => section.Title));
        Assert.Equal([("1", 0), ("2", 1)], book.Body.NoteReferences.Select(reference => (reference.Label, reference.Note ?? -1)));
        Assert.Equal("Iron, and painted white.\n\nThe biscuit tin is in the museum.\n\nIt is empty.", book.NotesFlow.Text);
        Assert.All(book.Notes, note => Assert.Equal(NoteKind.Endnote, note.Kind));
        Assert.Contains("paid in biscuits", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ReadStream_Sample_MapsToTheCharactersOfItsFiles()
    {
        Book book = EpubFile.Read(EpubFile.OfFolder(SampleFolder));
        Assert.Equal(["book.epub/book/text/preface.xhtml", "book.epub/book/text/stakes.xhtml", "book.epub/book/text/notes.xhtml"], book.Files.Select(file => file.Name));
        string[] sources = [.. book.Files.Select(file => File.ReadAllText(Path.Combine(SampleFolder, file.Name["book.epub/".Length..])))];
        SourceAssert.MapsToMarkup(book.Body, sources);
        SourceAssert.MapsToMarkup(book.NotesFlow, sources);
    }

    [Fact]
    public void ReadStream_Blocks_AreNamedByTheirCfi()
    {
        Book book = EpubFile.Read(EpubFile.OfFolder(SampleFolder));
        SourceSpan source = book.Body.Source.ToSource(new TextSpan(book.Body.Text.IndexOf("Twenty-five", StringComparison.Ordinal), book.Body.Text.Length))[0];
        Assert.Equal("epubcfi(/6/4!/4/2[stakes]/4)", book.NearestAnchor(source.File, source.Start)?.Name);
    }

    [Fact]
    public void ReadStream_PageListOfCfis_BeginsPagesInsideTexts()
    {
        const string Package = "<package><metadata/><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='nav' href='nav.xhtml' media-type='application/xhtml+xml' properties='nav'/></manifest><spine><itemref idref='a' id='ct'/></spine></package>";
        const string Navigation = "<html><body><nav epub:type='page-list'><ol><li><a href='package.opf#epubcfi(/6/2[ct]!/4/2[p]/3:7[a,%20b])'>12</a></li></ol></nav></body></html>";
        Book book = EpubFile.Read(EpubFile.Of([("a.xhtml", "<p id='p'>One <b>two</b> &amp; three four</p>")], ("book/package.opf", Package), ("book/nav.xhtml", Navigation)));
        Assert.Equal("One two & three four", book.Body.Text);
        Assert.Equal(("12", 14), (Assert.Single(book.Pages).Label, book.Body.PageBreaks[0].Offset));
    }

    [Fact]
    public void ReadStream_Epub2_TakesTitlesAndPagesFromTheControlFile()
    {
        string package = "<package><metadata/><manifest><item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='ncx' href='toc.ncx' media-type='application/x-dtbncx+xml'/></manifest><spine toc='ncx'><itemref idref='a'/></spine></package>";
        string table = """
            <!DOCTYPE ncx PUBLIC '-//NISO//DTD ncx 2005-1//EN' 'http://www.daisy.org/z3986/2005/ncx-2005-1.dtd'>
            <ncx xmlns='http://www.daisy.org/z3986/2005/ncx/'><navMap><navPoint><navLabel><text>The Quay</text></navLabel><content src='a.xhtml'/></navPoint></navMap>
            <pageList><pageTarget value='7'><navLabel><text>7</text></navLabel><content src='a.xhtml#x7'/></pageTarget></pageList></ncx>
            """;
        Book book = EpubFile.Read(EpubFile.Of([("a.xhtml", "<p>One <a id='x7'/>two</p>")], ("book/package.opf", package), ("book/toc.ncx", table)));
        Assert.Equal("The Quay", Assert.Single(book.Sections).Title);
        Assert.Equal(("7", 4), (Assert.Single(book.Pages).Label, book.Body.PageBreaks[0].Offset));
        Assert.Equal(0, book.Body.Paragraphs[0].Section);
    }

    [Fact]
    public void ReadStream_NotesInAnotherFile_AreLinked()
    {
        Book book = EpubFile.Read(EpubFile.Of(
            [("a.xhtml", "<p>One<sup><a href='notes%20x.xhtml#n1'>1</a></sup></p>"), ("notes x.xhtml", "<p id='n1'><a href='a.xhtml#r'>1</a>. Note.</p>")]));
        Assert.Equal(("One", "Note."), (book.Body.Text, book.NotesFlow.Text));
    }

    [Theory]
    [InlineData("<dc:title>A</dc:title><dc:title id='t'>B</dc:title><meta refines='#t' property='title-type'>main</meta>", "B", null, null)]
    [InlineData("<dc:title>A</dc:title><dc:creator opf:role='ill'>I</dc:creator><dc:creator opf:role='aut'>N</dc:creator>", "A", "N", null)]
    [InlineData("<dc:creator id='c'>I</dc:creator><meta refines='#c' property='role'>edt</meta>", null, "I", null)]
    [InlineData("<dc:date opf:event='modification'>2020</dc:date><dc:date opf:event='original-publication'>1871</dc:date>", null, null, 1871)]
    public void ReadStream_Metadata_IsRefined(string metadata, string? title, string? author, int? year)
    {
        string package = EpubFile.Package("<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>", "<itemref idref='a'/>", metadata);
        BookMetadata read = EpubFile.Read(EpubFile.Of([("a.xhtml", "<p>x</p>")], ("book/package.opf", package))).Metadata;
        Assert.Equal((title, year), (read.Title, read.Year));
        Assert.Equal(author is null ? [] : [author], read.Authors);
    }

    [Fact]
    public void ReadStream_OnlyFontsEncrypted_IsRead()
    {
        byte[] epub = EpubFile.Of([("a.xhtml", "<p>x</p>")], ("META-INF/encryption.xml", "<encryption><CipherReference URI='book/font.otf'/></encryption>"));
        Assert.Equal("x", EpubFile.Read(epub).Body.Text);
    }

    [Fact]
    public void ReadStream_ItemThatIsNoDocument_IsReplacedByItsFallback()
    {
        string package = EpubFile.Package(
            "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/><item id='s' href='s.svg' media-type='image/svg+xml' fallback='a'/><item id='i' href='i.png' media-type='image/png'/>",
            "<itemref idref='i'/><itemref idref='s'/><itemref idref='a'/>");
        Assert.Equal("x", EpubFile.Read(EpubFile.Of([("a.xhtml", "<p>x</p>")], ("book/package.opf", package))).Body.Text);
    }
}
