using Xunit;
using static QuestSearch.Tests.Word.WordDocument;

namespace QuestSearch.Tests.Word;

public sealed class WordPageTests
{
    private const string Rendered = "<w:lastRenderedPageBreak/>";
    private const string Hard = "<w:br w:type='page'/>";

    [Fact]
    public void Read_NothingAboutPages_GivesNone() => Assert.Empty(PagesOf(Paragraph("One.")));

    [Fact]
    public void Read_RenderedBreakInAWord_BeginsAPageThere()
    {
        WordDocument document = new() { Body = $"<w:p>{Run("the har")}<w:r>{Rendered}<w:t>bour</w:t></w:r></w:p>" };
        Book book = document.Read();
        Assert.Equal("the harbour", book.Body.Text);
        Assert.Equal([new PageBreak(0, 0), new PageBreak(7, 1)], book.Body.PageBreaks);
        Assert.Equal([("1", PageLabelOrigin.Inferred), ("2", PageLabelOrigin.Inferred)], book.Pages.Select(page => (page.Label!, page.LabelOrigin)));
        Assert.Equal(Rendered, PartOf(document.ToBytes(), "word/document.xml")[book.Pages[1].Source.Start..book.Pages[1].Source.End]);
    }

    [Theory]
    [InlineData($"<w:p><w:r><w:t>one</w:t>{Hard}</w:r></w:p><w:p><w:r>{Rendered}<w:t>two</w:t></w:r></w:p>", 2)]
    [InlineData($"<w:p><w:r><w:t>one</w:t>{Hard}</w:r></w:p><w:p><w:r>{Rendered}{Hard}</w:r></w:p><w:p><w:r>{Rendered}<w:t>three</w:t></w:r></w:p>", 3)]
    [InlineData($"<w:p><w:r><w:t>one</w:t>{Hard}</w:r></w:p><w:p><w:r>{Rendered}<w:drawing/></w:r></w:p><w:p><w:r>{Rendered}<w:t>three</w:t></w:r></w:p>", 3)]
    [InlineData("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p>", 2)]
    [InlineData("<w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore w:val='false'/></w:pPr><w:r><w:t>two</w:t></w:r></w:p>", 1)]
    [InlineData("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:pPr><w:pageBreakBefore/></w:pPr><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r></w:p><w:sectPr/>", 2)]
    [InlineData("<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p><w:sectPr><w:type w:val='continuous'/></w:sectPr>", 1)]
    public void Read_SetAndRenderedBreaks_AreCountedOnce(string body, int pages) => Assert.Equal(pages, Math.Max(1, PagesOf(body).Count));

    [Fact]
    public void Read_StyleThatBeginsPages_BeginsThem()
    {
        WordDocument document = new()
        {
            Styles = "<w:style w:type='paragraph' w:styleId='Chapter'><w:pPr><w:pageBreakBefore/></w:pPr></w:style>",
            Body = Paragraph("One.") + Paragraph("Two.", "<w:pStyle w:val='Chapter'/>"),
        };
        Assert.Equal(["1", "2"], document.Read().Pages.Select(page => page.Label));
    }

    [Fact]
    public void Read_SectionsThatStateNumbers_CountFromThem()
    {
        string body = Section("Preface.", "<w:pgNumType w:fmt='lowerRoman' w:start='5'/>") + Section($"Text.</w:t></w:r><w:r>{Rendered}<w:t>More.", "<w:pgNumType w:start='1'/>")
            + Section("Odd.", "<w:type w:val='oddPage'/>") + Paragraph("Even.") + "<w:sectPr><w:type w:val='evenPage'/></w:sectPr>";
        Assert.Equal(
            [("v", PageLabelOrigin.Markup), ("1", PageLabelOrigin.Markup), ("2", PageLabelOrigin.Inferred), ("3", PageLabelOrigin.Inferred), ("4", PageLabelOrigin.Inferred)],
            PagesOf(body).Select(page => (page.Label!, page.LabelOrigin)));
    }

    [Fact]
    public void Read_SectionThatBeginsWithinAPage_NumbersThatPage() => Assert.Equal(
        ["1", "8"],
        PagesOf(Section("One.", "") + $"<w:p><w:r><w:t>Two.</w:t>{Hard}<w:t>Three.</w:t></w:r></w:p><w:sectPr><w:type w:val='continuous'/><w:pgNumType w:start='7'/></w:sectPr>").Select(page => page.Label));

    [Fact]
    public void Read_PageThatHoldsTooMuch_LeavesItselfAndTheNextWithoutANumber()
    {
        string chapter = string.Concat(Enumerable.Repeat("The pilot came aboard. ", 1000));
        string body = $"<w:p>{Run("One.")}<w:r>{Hard}</w:r>{Run(chapter)}<w:r>{Hard}</w:r>{Run("Three.")}</w:p>";
        Assert.Equal(
            [("1", PageLabelOrigin.Inferred), (null, PageLabelOrigin.None), (null, PageLabelOrigin.None)],
            PagesOf(body).Select(page => (page.Label, page.LabelOrigin)));
    }

    [Fact]
    public void Read_PageBreakInEndnotes_IsAPageBehindTheText()
    {
        Book book = new WordDocument
        {
            Body = $"<w:p>{Run("One")}{EndnoteReference(1)}<w:r>{Hard}</w:r>{Run("two.")}{EndnoteReference(2)}</w:p>",
            Endnotes = $"<w:endnote w:id='1'><w:p>{Run("A ")}<w:r>{Rendered}<w:t>note.</w:t></w:r></w:p></w:endnote>{Endnote(2, "Last.")}",
        }.Read();
        Assert.Equal(["1", "2", "3"], book.Pages.Select(page => page.Label));
        Assert.Equal([1, 2, 2], [book.NotesFlow.PageAt(0), book.NotesFlow.PageAt(2), book.NotesFlow.PageAt(9)]);
    }

    private static string Section(string text, string properties) => Paragraph(text, $"<w:sectPr>{properties}</w:sectPr>");

    private static IReadOnlyList<Page> PagesOf(string body) => new WordDocument { Body = body }.Read().Pages;
}
