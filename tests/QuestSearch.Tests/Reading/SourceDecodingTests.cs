using System.Text;
using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class SourceDecodingTests
{
    [Fact]
    public void ReadStream_Utf8WithMark_LeavesTheMarkOut()
    {
        Book book = Read([0xEF, 0xBB, 0xBF, .. "grain"u8]);

        Assert.Equal("grain", book.Body.Text);
        Assert.True(book.Files[0].HasByteOrderMark);
    }

    [Fact]
    public void ReadStream_Utf16WithMark_IsDetected()
    {
        Book book = Read([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("grain")]);

        Assert.Equal("grain", book.Body.Text);
        Assert.Equal("utf-16BE", book.Files[0].Encoding);
    }

    [Fact]
    public void ReadStream_Windows1252OnRequest_DecodesIt() =>
        Assert.Equal("“grain”", Read([0x93, .. "grain"u8, 0x94], SourceEncoding.Windows1252).Body.Text);

    [Fact]
    public void ReadStream_InvalidUtf8_SaysWhereAndWhatToDo()
    {
        BookReadingException error = Assert.Throws<BookReadingException>(() => Read([.. "grain "u8, 0x93, .. "x"u8]));

        Assert.Equal(
            "bytes: the byte 0x93 at offset 6 is not valid utf-8. Save the file as UTF-8, or name the encoding that it has, such as windows-1252.",
            error.Message);
    }

    [Fact]
    public void ReadStream_InvalidUtf8AfterMark_CountsTheMark() =>
        Assert.Equal(4, Assert.Throws<BookReadingException>(() => Read([0xEF, 0xBB, 0xBF, 0x61, 0xFF])).Offset);

    [Fact]
    public void ReadStream_OddNumberOfBytesInUtf16_Throws() =>
        Assert.Equal(4, Assert.Throws<BookReadingException>(() => Read([0xFF, 0xFE, 0x61, 0x00, 0x62])).Offset);

    [Fact]
    public void ReadStream_LoneSurrogateInUtf16_Throws() =>
        Assert.Equal(2, Assert.Throws<BookReadingException>(() => Read([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0x00])).Offset);

    private static Book Read(byte[] bytes, SourceEncoding encoding = SourceEncoding.Detect) =>
        new PlainTextReader(new PlainTextReaderOptions { Encoding = encoding }).ReadStream(new MemoryStream(bytes), "bytes", TestContext.Current.CancellationToken);
}
