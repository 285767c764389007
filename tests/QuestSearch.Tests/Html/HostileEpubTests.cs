using System.Text;
using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class HostileEpubTests
{
    private const string Document = "<item id='a' href='a.xhtml' media-type='application/xhtml+xml'/>";

    private static readonly (string Name, string Body)[] OneDocument = [("a.xhtml", "<p>x</p>")];

    [Theory]
    [InlineData("../evil.xhtml")]
    [InlineData("/etc/evil")]
    [InlineData("C:/evil")]
    [InlineData("a\\..\\evil")]
    public void ReadStream_EntryThatPointsOutside_IsRefused(string path) => Refuses("points outside", EpubFile.Of(OneDocument, (path, "x")));

    [Fact]
    public void ReadStream_EntryWithAColonInItsName_IsRead() => Assert.Equal("x", EpubFile.Read(EpubFile.Of(OneDocument, ("images/plate: the bar.png", "x"))).Body.Text);

    [Fact]
    public void ReadStream_TwoEntriesOfOneName_AreRefused() =>
        Refuses("two entries", EpubFile.Pack([("mimetype", []), ("book/a", [1]), ("book/a", [2])]));

    [Theory]
    [InlineData("META-INF/container.xml", "", "META-INF/container.xml")]
    [InlineData("META-INF/container.xml", "<container/>", "names no package")]
    [InlineData("META-INF/container.xml", "<container><rootfile full-path='../x.opf'/></container>", "points outside")]
    [InlineData("META-INF/container.xml", "<container>", "not well-formed")]
    [InlineData("book/package.opf", "", "book/package.opf")]
    [InlineData("book/package.opf", "<package><spine>&bomb;</spine></package>", "not well-formed")]
    [InlineData("book/package.opf", "<!DOCTYPE p [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]><package>&b;</package>", "not well-formed")]
    [InlineData("book/package.opf", "<package/>", "without a reading order")]
    [InlineData("book/a.xhtml", "", "book/a.xhtml")]
    [InlineData("META-INF/encryption.xml", "<encryption><CipherReference URI='book/a.xhtml'/></encryption>", "is encrypted")]
    public void ReadStream_MissingOrDamagedFile_IsNamed(string path, string text, string expected) => Refuses(expected, EpubFile.Of(OneDocument, (path, text)));

    [Theory]
    [InlineData(Document, "<itemref idref='b'/>", "its manifest does not")]
    [InlineData("", "", "names no content document")]
    [InlineData("<item id='a' href='../../a.xhtml' media-type='application/xhtml+xml'/>", "<itemref idref='a'/>", "points outside")]
    [InlineData("<item id='a' href='http://a/b' media-type='application/xhtml+xml'/>", "<itemref idref='a'/>", "points outside")]
    [InlineData("<item id='a' href='a' media-type='x' fallback='b'/><item id='b' href='b' media-type='x' fallback='a'/>", "<itemref idref='a'/>", "circle")]
    public void ReadStream_SenselessPackage_IsRefused(string manifest, string spine, string expected) =>
        Refuses(expected, EpubFile.Of(OneDocument, ("book/package.opf", EpubFile.Package(manifest, spine))));

    [Fact]
    public void ReadStream_ZipBomb_IsRefused()
    {
        byte[] epub = EpubFile.Of(OneDocument, ("book/a.xhtml", string.Concat(Enumerable.Repeat("<b>", 3_000_000))));
        Refuses("grows to more than", epub);
    }

    [Fact]
    public void ReadStream_LengthThatTheArchiveBelies_IsNotTrusted()
    {
        byte[] epub = EpubFile.Of(OneDocument, ("book/a.xhtml", new string('a', 50_000_000)));
        byte[] declared = BitConverter.GetBytes(50_000_000);
        int found = 0;
        for (int i = epub.AsSpan().IndexOf(declared); i >= 0; i = epub.AsSpan().IndexOf(declared))
        {
            BitConverter.TryWriteBytes(epub.AsSpan(i), 10);
            found++;
        }

        Assert.True(found > 0);
        AssertReadsOrRefuses(epub);
    }

    [Fact]
    public void ReadStream_DocumentTwiceInTheReadingOrder_IsReadOnce()
    {
        byte[] epub = EpubFile.Of(OneDocument, ("book/package.opf", EpubFile.Package(Document, "<itemref idref='a'/><itemref idref='a'/>")));
        Assert.Equal("x", EpubFile.Read(epub).Body.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("PK\u0003\u0004 no archive")]
    public void ReadStream_NoArchive_IsRefused(string content) => Refuses("no archive", Encoding.ASCII.GetBytes(content));

    private static void Refuses(string expected, byte[] epub)
    {
        BookReadingException exception = Assert.Throws<BookReadingException>(() => EpubFile.Read(epub));
        Assert.Contains(expected, exception.Message, StringComparison.Ordinal);
        Assert.Equal("book.epub", exception.FileName);
    }

    private static void AssertReadsOrRefuses(byte[] epub)
    {
        try
        {
            EpubFile.Read(epub);
        }
        catch (BookReadingException exception)
        {
            Assert.StartsWith("book.epub", exception.Message, StringComparison.Ordinal);
        }
    }
}
