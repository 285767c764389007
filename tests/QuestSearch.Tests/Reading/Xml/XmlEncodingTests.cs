using System.Text;
using Xunit;

namespace QuestSearch.Tests.Reading.Xml;

public sealed class XmlEncodingTests
{
    [Theory]
    [InlineData("<p>é</p>", "utf-8")]
    [InlineData("<?xml version='1.0'?><p>é</p>", "utf-8")]
    [InlineData("<?xml version='1.0' encoding='UTF-8'?><p>é</p>", "utf-8")]
    [InlineData("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>é</p>", "iso-8859-1")]
    public void DecodeXml_DeclaredEncoding_IsUsed(string xml, string encoding) =>
        Assert.Equal(xml, SourceText.DecodeXml(Encoding.GetEncoding(encoding).GetBytes(xml), "book.xml").Text);

    [Fact]
    public void DecodeXml_ByteOrderMark_GoesBeforeTheDeclaration()
    {
        const string Xml = "<?xml version='1.0' encoding='ISO-8859-1'?><p>é</p>";

        Assert.Equal(Xml, SourceText.DecodeXml([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Xml)], "book.xml").Text);
    }

    [Fact]
    public void DecodeXml_UnknownEncoding_NamesIt()
    {
        BookReadingException error = Assert.Throws<BookReadingException>(() => SourceText.DecodeXml("<?xml version='1.0' encoding='EBCDIC-US'?><p/>"u8, "book.xml"));

        Assert.Contains("ebcdic-us", error.Message, StringComparison.Ordinal);
    }
}
