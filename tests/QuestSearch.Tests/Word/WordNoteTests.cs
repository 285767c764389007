using Xunit;
using static QuestSearch.Tests.Word.WordDocument;

namespace QuestSearch.Tests.Word;

public sealed class WordNoteTests
{
    private const string SectionBreak = "<w:sectPr/>";

    [Fact]
    public void Read_Footnote_IsLiftedAndLinked()
    {
        Book book = new WordDocument { Body = $"<w:p>{Run("He came")}{FootnoteReference(2)}{Run(".")}</w:p>", Footnotes = Footnote(2, "See Log.") }.Read();
        NoteReference reference = Assert.Single(book.Body.NoteReferences);
        Assert.Equal("He came.", book.Body.Text);
        Assert.Equal((7, "1", 0), (reference.Offset, reference.Label, reference.Note));
        Assert.Equal("See Log.", book.NotesFlow.Text);
        Assert.Equal((NoteKind.Footnote, "1"), (book.Notes[0].Kind, book.Notes[0].Label));
    }

    [Fact]
    public void Read_FootnotesAndEndnotes_AreNumberedApart()
    {
        Book book = new WordDocument
        {
            Body = $"<w:p>{Run("One")}{FootnoteReference(1)}{Run(" two")}{EndnoteReference(1)}{Run(" three")}{EndnoteReference(2)}</w:p>",
            Footnotes = Footnote(1, "At the foot."),
            Endnotes = Endnote(1, "At the end.") + Endnote(2, "Last."),
        }.Read();
        Assert.Equal(["1", "i", "ii"], book.Body.NoteReferences.Select(reference => reference.Label));
        Assert.Equal([NoteKind.Footnote, NoteKind.Endnote, NoteKind.Endnote], book.Notes.Select(note => note.Kind));
        Assert.Equal("At the foot.\n\nAt the end.\n\nLast.", book.NotesFlow.Text);
    }

    [Fact]
    public void Read_NotesThatNoReferenceNames_AreLeftOut()
    {
        string deleted = $"<w:del>{FootnoteReference(2)}</w:del>";
        Book book = new WordDocument
        {
            Body = $"<w:p>{Run("One")}{FootnoteReference(1)}{deleted}{FootnoteReference(3)}{FootnoteReference(9)}</w:p>",
            Footnotes = Footnote(1, "First.") + Footnote(2, "Deleted.") + Footnote(3, "Third."),
        }.Read();
        Assert.Equal([("1", 0), ("2", 1), ("3", -1)], book.Body.NoteReferences.Select(reference => (reference.Label, reference.Note ?? -1)));
        Assert.Equal("First.\n\nThird.", book.NotesFlow.Text);
    }

    [Theory]
    [InlineData("<w:numFmt w:val='lowerLetter'/><w:numStart w:val='25'/>", "y z aa bb")]
    [InlineData("<w:numFmt w:val='upperRoman'/><w:numStart w:val='8'/>", "VIII IX X XI")]
    [InlineData("<w:numFmt w:val='chicago'/><w:numStart w:val='3'/>", "‡ § ** ††")]
    [InlineData("<w:numRestart w:val='eachSect'/>", "1 2 1 2")]
    [InlineData("<w:numRestart w:val='eachSect'/><w:numStart w:val='5'/>", "5 6 5 6")]
    [InlineData("<w:numRestart w:val='continuous'/><w:numStart w:val='0'/>", "0 1 2 3")]
    public void Read_NumberingOfTheDocument_GivesTheLabels(string properties, string labels) =>
        Assert.Equal(labels, LabelsOf(Notes(1, 2), SectionBreak, Notes(3, 4), $"<w:footnotePr>{properties}</w:footnotePr>"));

    [Fact]
    public void Read_NumberingOfASection_CountsBeforeThatOfTheDocument()
    {
        const string Letters = "<w:sectPr><w:footnotePr><w:numFmt w:val='upperLetter'/><w:numRestart w:val='eachSect'/></w:footnotePr></w:sectPr>";
        Assert.Equal("A B 3 4", LabelsOf(Notes(1, 2), Letters, Notes(3, 4), settings: ""));
        Assert.Equal("A B 1 2", LabelsOf(Notes(1, 2), Letters, Notes(3, 4), "<w:footnotePr><w:numRestart w:val='eachSect'/></w:footnotePr>"));
    }

    [Fact]
    public void Read_NumberingByPage_BeginsAgainAtEachBreak() => Assert.Equal(
        "1 2 1 1",
        LabelsOf(
            $"<w:p>{Run("One")}{FootnoteReference(1)}{FootnoteReference(2)}<w:r><w:br w:type='page'/></w:r><w:r><w:lastRenderedPageBreak/><w:t>two</w:t></w:r>{FootnoteReference(3)}</w:p>",
            "<w:sectPr><w:type w:val='continuous'/></w:sectPr>",
            $"<w:p><w:r><w:lastRenderedPageBreak/><w:t>three</w:t></w:r>{FootnoteReference(4)}</w:p>",
            "<w:footnotePr><w:numRestart w:val='eachPage'/></w:footnotePr>"));

    [Theory]
    [InlineData("<w:t>*</w:t>", "")]
    [InlineData("<w:t>*</w:t><w:t xml:space='preserve'> and</w:t>", " and")]
    [InlineData("<w:t xml:space='preserve'>* and</w:t>", " and")]
    [InlineData("<w:sym w:font='Symbol' w:char='F02A'/>", "")]
    [InlineData("</w:r><w:r><w:t>*</w:t>", "")]
    public void Read_CustomMark_IsTheLabelAndCountsForNoNumber(string mark, string after)
    {
        Book book = new WordDocument
        {
            Body = $"<w:p>{Run("One")}<w:r><w:footnoteReference w:customMarkFollows='1' w:id='1'/>{mark}</w:r>{Run(" two")}{FootnoteReference(2)}</w:p>",
            Footnotes = $"<w:footnote w:id='1'><w:p>{Run("*")}{Run(" By hand.")}</w:p></w:footnote>{Footnote(2, "Numbered.")}",
        }.Read();
        Assert.Equal($"One{after} two", book.Body.Text);
        Assert.Equal([("*", 3), ("1", book.Body.Text.Length)], book.Body.NoteReferences.Select(reference => (reference.Label, reference.Offset)));
        Assert.Equal("By hand.\n\nNumbered.", book.NotesFlow.Text);
        Assert.Equal(["*", "1"], book.Notes.Select(note => note.Label));
    }

    [Fact]
    public void Read_NoteOfSeveralParagraphs_IsOneNote()
    {
        Book book = new WordDocument
        {
            Body = $"<w:p>{Run("One")}{FootnoteReference(1)}</w:p>",
            Footnotes = $"<w:footnote w:id='1'>{Paragraph("First.")}{Paragraph("Second.", "<w:outlineLvl w:val='0'/>")}</w:footnote>",
        }.Read();
        Assert.Equal("First.\n\nSecond.", book.NotesFlow.Text[book.Notes[0].Span.Start..book.Notes[0].Span.End]);
        Assert.Empty(book.Sections);
    }

    private static string Notes(int first, int second) => $"<w:p>{Run("One")}{FootnoteReference(first)}{Run(" two")}{FootnoteReference(second)}</w:p>";

    private static string LabelsOf(string before, string section, string after, string settings) => string.Join(
        ' ',
        new WordDocument
        {
            Body = $"{before}<w:p><w:pPr>{section}</w:pPr></w:p>{after}<w:sectPr><w:type w:val='continuous'/></w:sectPr>",
            Footnotes = string.Concat(Enumerable.Range(1, 4).Select(id => Footnote(id, "Note."))),
            Settings = settings,
        }.Read().Body.NoteReferences.Select(reference => reference.Label));
}
