using System.IO.Compression;
using System.Text;
using Xunit;

namespace QuestSearch.Tests.Word;

public sealed class WordFormatTests : IDisposable
{
    private static readonly byte[] Document = new WordDocument { Body = WordDocument.Paragraph("Text.") }.ToBytes();

    private readonly BookReader _reader = new(new PlainTextReaderOptions(), WordReader.Format);
    private readonly string _folder = Directory.CreateTempSubdirectory("quest-word-").FullName;

    [Theory]
    [InlineData("a.docx")]
    [InlineData("a.zip")]
    [InlineData("a")]
    public void Find_Document_IsRecognisedByItsContent(string name)
    {
        string path = Write(name, Document);
        Assert.Equal("Word", Assert.Single(_reader.Find(path)).Format?.Name);
        Assert.Equal("Text.", _reader.Read(path).Body.Text);
    }

    [Fact]
    public void Find_OtherArchive_IsNotRecognised()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create))
        {
            archive.CreateEntry("word/document.xml");
        }

        Assert.Contains("is of no known format", Assert.Throws<BookReadingException>(() => _reader.Find(Write("a.docx", stream.ToArray()))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_DamagedArchive_IsRecognisedByItsNameAtMost()
    {
        for (int seed = 0; seed < 50; seed++)
        {
            byte[] damaged = [.. Document];
            damaged[new Random(seed).Next(damaged.Length)] ^= 0x55;
            string path = Write("a.docx", damaged[..^(seed % 40)]);
            Exception? exception = Record.Exception(() => _reader.Read(path));
            Assert.True(exception is null or BookReadingException, exception?.ToString());
        }
    }

    [Theory]
    [InlineData("EncryptedPackage", "is encrypted")]
    [InlineData("WordDocument", "Word 97")]
    public void Read_CompoundFile_SaysWhatItIs(string stream, string message)
    {
        string path = Write("a.docx", CompoundFile(stream));
        Assert.Contains(message, Assert.Throws<BookReadingException>(() => _reader.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_OtherCompoundFile_IsNotRecognised() =>
        Assert.Contains("is of no known format", Assert.Throws<BookReadingException>(() => _reader.Find(Write("a.xls", CompoundFile("Workbook")))).Message, StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static byte[] CompoundFile(string stream)
    {
        byte[] file = new byte[2048];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        file[30] = 9;
        file[48] = 1;
        Encoding.Unicode.GetBytes("Root Entry").CopyTo(file, 1024);
        Encoding.Unicode.GetBytes(stream).CopyTo(file, 1024 + 128);
        return file;
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
