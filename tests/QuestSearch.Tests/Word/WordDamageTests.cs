using System.IO.Compression;
using System.Text;
using Xunit;
using static QuestSearch.Tests.Word.WordDocument;

namespace QuestSearch.Tests.Word;

public sealed class WordDamageTests
{
    private const int Variants = 50;

    private static readonly byte[] Sound = new WordDocument
    {
        Body = Paragraph("The Quay", "<w:pStyle w:val='Heading1'/>") + string.Concat(Enumerable.Range(1, 40).Select(i => $"<w:p>{Run($"Pilot {i} came aboard")}{FootnoteReference(i)}{Run(".")}</w:p>")),
        Footnotes = string.Concat(Enumerable.Range(1, 40).Select(i => Footnote(i, $"Log of day {i}."))),
        Styles = "<w:style w:type='paragraph' w:styleId='Heading1'><w:name w:val='heading 1'/></w:style>",
        Settings = "<w:footnotePr><w:numStart w:val='1'/></w:footnotePr>",
        Title = "The Quay",
    }.ToBytes();

    [Fact]
    public void Read_TruncatedPackages_EndInABookOrOneError() => ReadEach(seed => Sound[..(Sound.Length * seed / Variants)]);

    [Fact]
    public void Read_PackagesWithFlippedBytes_EndInABookOrOneError() => ReadEach(seed => Flip(Sound, new Random(seed)));

    [Fact]
    public void Read_PartsWithFlippedBytes_EndInABookOrOneError() => ReadEach(seed =>
    {
        Random random = new(seed);
        string[] names = PartNames(Sound);
        string name = names[random.Next(names.Length)];
        return Change(name, text => Encoding.Latin1.GetString(Flip(Encoding.Latin1.GetBytes(text), random)));
    });

    [Fact]
    public void Read_PartsThatBreakOff_EndInABookOrOneError() => ReadEach(seed =>
    {
        Random random = new(seed);
        string[] names = PartNames(Sound);
        return Change(names[random.Next(names.Length)], text => text[..random.Next(text.Length)]);
    });

    [Theory]
    [InlineData("word/document.xml", "no zip")]
    [InlineData("word/document.xml", "<w:document xmlns:w='x'><w:body>")]
    [InlineData("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'cc'><!ENTITY c '&b;&b;'>]><a>&c;</a>")]
    [InlineData("word/footnotes.xml", "")]
    [InlineData("word/styles.xml", "<w:styles xmlns:w='x'><w:style")]
    [InlineData("word/settings.xml", "<settings><footnotePr><numStart val='99999999999999'/></footnotePr></settings>")]
    [InlineData("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")]
    [InlineData("_rels/.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'/>")]
    [InlineData("word/_rels/document.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type='b' Target='../../../etc/passwd'/></Relationships>")]
    public void Read_PartReplaced_EndsInABookOrOneError(string part, string content) => Read(Change(part, _ => content));

    [Fact]
    public void Read_PartMissing_IsOneError()
    {
        byte[] package = Edit(Sound, archive => archive.GetEntry("word/document.xml")!.Delete());
        Assert.Contains("damaged", Assert.Throws<BookReadingException>(() => Open(package)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("[Content_Types].xml")]
    [InlineData("word/_rels/document.xml.rels")]
    [InlineData("docProps/core.xml")]
    public void Read_PartThatExpandsWithoutEnd_IsRefused(string part)
    {
        byte[] package = Edit(Sound, archive =>
        {
            string name = archive.GetEntry(part)?.FullName ?? archive.Entries.First(entry => entry.FullName.EndsWith(".psmdcp", StringComparison.Ordinal)).FullName;
            archive.GetEntry(name)!.Delete();
            using Stream stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            byte[] blanks = new byte[1 << 20];
            Array.Fill(blanks, (byte)' ');
            for (int i = 0; i < 40; i++)
            {
                stream.Write(blanks);
            }
        });
        Assert.Contains("This is not a book", Assert.Throws<BookReadingException>(() => Open(package)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("&amp;", 1_510_000)]
    [InlineData("word ", 2_500_000)]
    [InlineData("a\n", 1_600_000)]
    [InlineData("</w:t><w:lastRenderedPageBreak/><w:t>a", 130_000)]
    [InlineData("</w:t><w:footnoteReference w:id='1'/><w:t>a", 130_000)]
    public void Read_PartThatHoldsMoreThanABook_IsRefused(string piece, int count)
    {
        byte[] package = Change("word/document.xml", text => text.Replace("The Quay", string.Concat(Enumerable.Repeat(piece, count)), StringComparison.Ordinal));
        Assert.Contains("This is not a book", Assert.Throws<BookReadingException>(() => Open(package)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("PK")]
    [InlineData("Plain words.")]
    public void Read_OtherFile_SaysThatItIsNone(string content) =>
        Assert.Contains("Word", Assert.Throws<BookReadingException>(() => Open(Encoding.UTF8.GetBytes(content))).Message, StringComparison.Ordinal);

    private static void ReadEach(Func<int, byte[]> variant)
    {
        for (int seed = 0; seed < Variants; seed++)
        {
            Read(variant(seed));
        }
    }

    private static void Read(byte[] package)
    {
        try
        {
            Assert.NotNull(Open(package));
        }
        catch (BookReadingException exception)
        {
            Assert.Contains("a.docx", exception.Message, StringComparison.Ordinal);
        }
    }

    private static Book Open(byte[] package)
    {
        using MemoryStream stream = new(package);
        return WordReader.Default.ReadStream(stream, "a.docx");
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        byte[] flipped = [.. bytes];
        for (int i = 0; i < 4; i++)
        {
            flipped[random.Next(flipped.Length)] ^= (byte)random.Next(1, 256);
        }

        return flipped;
    }

    private static string[] PartNames(byte[] package)
    {
        using ZipArchive archive = new(new MemoryStream(package));
        return [.. archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith("xml", StringComparison.Ordinal) || name.EndsWith("rels", StringComparison.Ordinal))];
    }

    private static byte[] Change(string part, Func<string, string> change) => Edit(Sound, archive =>
    {
        ZipArchiveEntry entry = archive.GetEntry(part)!;
        string text;
        using (StreamReader reader = new(entry.Open(), Encoding.Latin1))
        {
            text = reader.ReadToEnd();
        }

        entry.Delete();
        using StreamWriter writer = new(archive.CreateEntry(part).Open(), Encoding.Latin1);
        writer.Write(change(text));
    });

    private static byte[] Edit(byte[] package, Action<ZipArchive> edit)
    {
        using MemoryStream stream = new();
        stream.Write(package);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            edit(archive);
        }

        return stream.ToArray();
    }
}
