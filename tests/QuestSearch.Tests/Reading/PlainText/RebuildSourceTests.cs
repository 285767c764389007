using System.Text;
using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Reading.PlainText;

public sealed class RebuildSourceTests
{
    [Fact]
    public void RebuildSource_AnyText_GivesItBack() =>
        RandomPages.Text.Sample(text => Assert.Equal(text, BookOf.Text(text).RebuildSource(0)), iter: 2000);

    [Fact]
    public void RebuildSourceBytes_AnyTextInUtf8_GivesTheBytesBack() =>
        Gen.Select(RandomPages.EncodableText, Gen.Bool).Sample((text, hasMark) => AssertBytes(text, new UTF8Encoding(hasMark)), iter: 500);

    [Fact]
    public void RebuildSourceBytes_AnyTextInUtf16_GivesTheBytesBack() =>
        Gen.Select(RandomPages.EncodableText, Gen.Bool).Sample((text, isBigEndian) => AssertBytes(text, new UnicodeEncoding(isBigEndian, byteOrderMark: true)), iter: 500);

    [Fact]
    public void RebuildSourceBytes_EveryByteOfWindows1252_GivesTheBytesBack()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        PlainTextReader reader = new(new PlainTextReaderOptions { Encoding = SourceEncoding.Windows1252 });

        Book book = reader.ReadStream(new MemoryStream(bytes), "bytes", TestContext.Current.CancellationToken);

        Assert.Equal(bytes, book.RebuildSourceBytes(0));
    }

    [Fact]
    public void RebuildSourceBytes_TextGivenAsString_Throws() =>
        Assert.Throws<InvalidOperationException>(() => BookOf.Text("harbour").RebuildSourceBytes(0));

    [Fact]
    public void RebuildSource_NoSuchFile_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BookOf.Text("harbour").RebuildSource(1));

    private static void AssertBytes(string text, Encoding encoding)
    {
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];

        Book book = PlainTextReader.Default.ReadStream(new MemoryStream(bytes), "bytes", TestContext.Current.CancellationToken);

        Assert.Equal(bytes, book.RebuildSourceBytes(0));
    }
}
