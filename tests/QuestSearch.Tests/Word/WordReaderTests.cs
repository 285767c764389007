using Xunit;
using static QuestSearch.Tests.Word.WordDocument;

namespace QuestSearch.Tests.Word;

public sealed class WordReaderTests
{
    [Fact]
    public void Read_CoreProperties_AreBibliographicData()
    {
        Book book = new WordDocument { Body = Paragraph("Text."), Title = "The Long Quay", Creator = "Ada Quill; Bo Reed" }.Read();
        Assert.Equal(new BookMetadata { Title = "The Long Quay", Authors = ["Ada Quill", "Bo Reed"] }, book.Metadata);
        Assert.Equal("harbour", book.Id);
    }

    [Fact]
    public void Read_GivenMetadata_CountsBeforeThatOfTheDocument()
    {
        using MemoryStream stream = new(new WordDocument { Body = Paragraph("Text."), Title = "_", Creator = "Ada Quill" }.ToBytes());
        Book book = new WordReader(new MarkupReaderOptions { Id = "quay", Metadata = new BookMetadata { Authors = ["Bo Reed"] } }).ReadStream(stream, "harbour.docx");
        Assert.Equal(("quay", null, "Bo Reed"), (book.Id, book.Metadata.Title, Assert.Single(book.Metadata.Authors)));
    }

    [Theory]
    [InlineData("<w:r><w:t>one</w:t><w:tab/><w:t>two</w:t></w:r>", "one two")]
    [InlineData("<w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r>", "one two")]
    [InlineData("<w:r><w:t>mast</w:t><w:noBreakHyphen/><w:t>head</w:t></w:r>", "mast\u2011head")]
    [InlineData("<w:r><w:t>har</w:t><w:softHyphen/><w:t>bour</w:t></w:r>", "harbour")]
    [InlineData("<w:r><w:sym w:font='Symbol' w:char='F061'/><w:sym w:font='Wingdings' w:char='F0E0'/><w:t>one</w:t></w:r>", "αone")]
    [InlineData("<w:r><w:t> one </w:t></w:r><w:r><w:t>two</w:t></w:r>", "onetwo")]
    [InlineData("<w:r><w:t xml:space='preserve'>one </w:t></w:r><w:r><w:t>two</w:t></w:r>", "one two")]
    [InlineData("<w:r><w:t>one &amp; &#116;wo</w:t></w:r>", "one & two")]
    [InlineData("<w:hyperlink><w:r><w:t>one</w:t></w:r></w:hyperlink>", "one")]
    [InlineData("<w:sdt><w:sdtPr><w:alias w:val='x'/></w:sdtPr><w:sdtContent><w:r><w:t>one</w:t></w:r></w:sdtContent></w:sdt>", "one")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby>", "base")]
    public void Read_RunContent_IsText(string content, string expected) => Assert.Equal(expected, TextOf($"<w:p>{content}</w:p>"));

    [Theory]
    [InlineData("<w:ins><w:r><w:t>two</w:t></w:r></w:ins>", "one two")]
    [InlineData("<w:moveTo><w:r><w:t>two</w:t></w:r></w:moveTo>", "one two")]
    [InlineData("<w:del><w:r><w:delText>two</w:delText></w:r></w:del>", "one")]
    [InlineData("<w:moveFrom><w:r><w:t>two</w:t></w:r></w:moveFrom>", "one")]
    [InlineData("<w:r><w:rPr><w:vanish/></w:rPr><w:t>two</w:t></w:r>", "one")]
    [InlineData("<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>two</w:t></w:r>", "one two")]
    [InlineData("<w:r><w:commentReference w:id='1'/></w:r>", "one")]
    public void Read_TrackedChangesAndHiddenText_AreAsPrinted(string content, string expected) => Assert.Equal(expected, TextOf($"<w:p>{Run("one ")}{content}</w:p>"));

    [Fact]
    public void Read_HiddenStyle_HidesTheText()
    {
        WordDocument document = new()
        {
            Styles = "<w:style w:type='character' w:styleId='Ghost'><w:rPr><w:vanish/></w:rPr></w:style>",
            Body = $"<w:p>{Run("one")}{Run(" two", "<w:rStyle w:val='Ghost'/>")}</w:p>",
        };
        Assert.Equal("one", document.Read().Body.Text);
    }

    [Fact]
    public void Read_DeletedParagraphMark_JoinsTheParagraphs() =>
        Assert.Equal("one two", TextOf(Paragraph("one ", "<w:rPr><w:del/></w:rPr>") + Paragraph("two")));

    [Fact]
    public void Read_DropCap_IsPartOfTheNextParagraph() =>
        Assert.Equal("The pilot", TextOf(Paragraph("T", "<w:framePr w:dropCap='drop'/>") + Paragraph("he pilot")));

    [Fact]
    public void Read_Fields_GiveTheirResults()
    {
        const string Inner = "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>7</w:t><w:fldChar w:fldCharType='end'/></w:r>";
        Assert.Equal(
            "see page 9 there",
            TextOf($"<w:p>{Run("see ")}<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>REF </w:instrText></w:r>{Inner}<w:r><w:fldChar w:fldCharType='separate'/><w:t>page 9</w:t><w:fldChar w:fldCharType='end'/></w:r>{Run(" there")}</w:p>"));
    }

    [Fact]
    public void Read_TextBoxInTwoForms_StandsOnceBehindItsParagraph()
    {
        string box = $"<w:txbxContent>{Paragraph("In the box.")}{Paragraph("Twice.")}</w:txbxContent>";
        string forms = $"<mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>";
        Assert.Equal("The pilot came.\n\nIn the box.\n\nTwice.\n\nNext.", TextOf($"<w:p>{Run("The pilot ")}<w:r>{forms}</w:r>{Run("came.")}</w:p>{Paragraph("Next.")}"));
    }

    [Fact]
    public void Read_ChoiceThatIsNotUnderstood_GivesWayToTheFallback() => Assert.Equal(
        "one",
        TextOf("<w:p><w:r><mc:AlternateContent><mc:Choice Requires='x'><w:t>strange</w:t></mc:Choice><mc:Fallback><w:t>one</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>"));

    [Fact]
    public void Read_Table_GivesItsCellsInTheirOrder() =>
        Assert.Equal("one\n\ntwo", TextOf($"<w:tbl><w:tr><w:tc>{Paragraph("one")}</w:tc><w:tc>{Paragraph("two")}</w:tc></w:tr></w:tbl>"));

    [Fact]
    public void Read_Headings_BecomeSectionsByTheirOutlineLevels()
    {
        WordDocument document = new()
        {
            Styles = """
                <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
                <w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="Heading 2"/><w:basedOn w:val="berschrift1"/></w:style>
                <w:style w:type="paragraph" w:styleId="Kapitel"><w:name w:val="Kapitel"/><w:basedOn w:val="berschrift1"/></w:style>
                """,
            Body = Paragraph("Book One", "<w:pStyle w:val='berschrift1'/>") + Paragraph("", "<w:pStyle w:val='berschrift1'/>") + Paragraph("A.")
                + Paragraph("Dawn", "<w:pStyle w:val='Titre2'/>") + Paragraph("Not one", "<w:pStyle w:val='Kapitel'/><w:outlineLvl w:val='9'/>")
                + Paragraph("Book Two", "<w:pStyle w:val='Kapitel'/>") + Paragraph("Night", "<w:outlineLvl w:val='2'/>"),
        };
        Book book = document.Read();
        Assert.Equal([("Book One", 1), ("Dawn", 2), ("Book Two", 1), ("Night", 2)], book.Sections.Select(section => (section.Title, section.Level)));
    }

    [Fact]
    public void Read_StylesBasedOnOneAnother_AreReadAsFarAsTheyGo()
    {
        WordDocument document = new()
        {
            Styles = "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>",
            Body = Paragraph("one", "<w:pStyle w:val='A'/>"),
        };
        Assert.Equal("one", document.Read().Body.Text);
    }

    [Fact]
    public void Read_Paragraphs_AreAnchorsOfTheSource()
    {
        Book book = new WordDocument { Body = Paragraph("One.") + Paragraph("") + Paragraph("Two.") }.Read();
        SourceSpan two = Assert.Single(book.Body.Source.ToSource(new TextSpan(6, 10)));
        Assert.Equal("harbour.docx/word/document.xml", book.Files[two.File].Name);
        Assert.Equal("word/document.xml paragraph 3", book.NearestAnchor(two.File, two.Start)?.Name);
    }

    [Fact]
    public void Read_StrictDocument_IsReadLikeATransitionalOne()
    {
        byte[] package = new WordDocument { Body = $"<w:p>{Run("One")}{FootnoteReference(1)}</w:p>", Footnotes = Footnote(1, "Note.") }.ToBytes();
        using MemoryStream strict = new(ChangeParts(package, text => text
            .Replace(Namespace, "http://purl.oclc.org/ooxml/wordprocessingml/main", StringComparison.Ordinal)
            .Replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal)));
        Book book = WordReader.Default.ReadStream(strict, "a.docx");
        Assert.Equal(("One", "Note."), (book.Body.Text, book.NotesFlow.Text));
    }

    [Fact]
    public void Read_LinkThatIsNoAddress_IsPassedOver()
    {
        byte[] package = new WordDocument { Body = Paragraph("One") + "<w:altChunk/>", Footnotes = "" }.ToBytes();
        const string Link = "<Relationship Id='bad' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' Target='http://[bad' TargetMode='External'/>";
        using MemoryStream changed = new(ChangeParts(package, text => text.Contains("/footnotes", StringComparison.Ordinal)
            ? text.Replace("</Relationships>", $"{Link}</Relationships>", StringComparison.Ordinal)
            : text));
        Assert.Equal("One", WordReader.Default.ReadStream(changed, "a.docx").Body.Text);
    }

    [Fact]
    public void Read_WhatIsLeftOut_IsLogged()
    {
        WordDocument document = new()
        {
            Body = $"<w:p>{Run("One")}<w:del>{Run("two")}</w:del>{Run("three", "<w:vanish/>")}</w:p>",
            Footnotes = Footnote(7, "Note."),
        };
        string[] parts = [PartOf(document.ToBytes(), "word/document.xml"), PartOf(document.ToBytes(), "word/footnotes.xml")];
        Assert.Equal(
            [
                ("deleted by a tracked change", $"<w:del>{Run("two")}</w:del>"),
                ("hidden text", Run("three", "<w:vanish/>")),
                ("rule or notice between text and notes", $"<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>{Run("(a rule)")}</w:p></w:footnote>"),
                ("note that no reference names", Footnote(7, "Note.")),
            ],
            document.Read().Log.Select(entry => (entry.Reason, parts[entry.Source.File][entry.Source.Start..entry.Source.End])));
    }

    [Fact]
    public void ReadStream_StreamThatCannotSeek_IsReadToo()
    {
        using MemoryStream compressed = new();
        using (System.IO.Compression.GZipStream gzip = new(compressed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            gzip.Write(new WordDocument { Body = Paragraph("one") }.ToBytes());
        }

        compressed.Position = 0;
        using System.IO.Compression.GZipStream stream = new(compressed, System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal("one", WordReader.Default.ReadStream(stream, "a.docx").Body.Text);
    }

    private static string TextOf(string body) => new WordDocument { Body = body }.Read().Body.Text;
}
