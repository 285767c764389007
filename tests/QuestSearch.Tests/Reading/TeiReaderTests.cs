using QuestSearch.Tests.Books;
using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class TeiReaderTests
{
    [Fact]
    public void Read_Header_GivesBibliographicData()
    {
        Book book = TeiReader.Default.Read("""
            <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc>
              <titleStmt><title>The <hi>Long</hi> Quay.</title><author><name>Ada Quill</name></author></titleStmt>
              <publicationStmt><publisher>An archive</publisher><date>2007</date></publicationStmt>
              <sourceDesc><bibl><publisher>Hale &amp; Sons,</publisher><date>London, 1871.</date></bibl></sourceDesc>
            </fileDesc></teiHeader><text xml:lang="en"><body><p>Text.</p></body></text></TEI>
            """);
        Assert.Equal(
            new BookMetadata { Title = "The Long Quay", Authors = ["Ada Quill"], Year = 1871, Publisher = "Hale & Sons", Language = "en" },
            book.Metadata);
    }

    [Fact]
    public void Read_HeaderText_IsNotTextOfTheBook() => Assert.Equal("Text.", Body("<p>Text.</p>").Body.Text);

    [Theory]
    [InlineData("<pb n='8'/>", "8")]
    [InlineData("<pb n='013'/>", "13")]
    [InlineData("<pb n='[xii]'/>", "xii")]
    [InlineData("<pb facs='img:3'/>", null)]
    public void Read_PageBreak_BeginsThePrintedPage(string pageBreak, string? label)
    {
        Book book = Body($"<p>One {pageBreak} two.</p>");
        Assert.Equal("One two.", book.Body.Text);
        Assert.Equal(label, Assert.Single(book.Pages).Label);
        Assert.Equal(4, book.Body.PageBreaks[0].Offset);
    }

    [Fact]
    public void Read_PageBreaksOfTwoEditions_KeepsTheFirst() =>
        Assert.Equal(["1", "2"], Body("<p><pb ed='A' n='1'/>One <pb ed='B' n='7'/>two <pb ed='A' n='2'/>three.</p>").Pages.Select(page => page.Label));

    [Theory]
    [InlineData("har-<lb break='no'/>bour")]
    [InlineData("har<g ref='char:EOLhyphen'/>\n bour")]
    [InlineData("har-<pb n='2' break='no'/>\nbour")]
    public void Read_WordBrokenAtALineEnd_IsJoined(string word) => Assert.Equal("the harbour light", Body($"<p>the {word} light</p>").Body.Text);

    [Fact]
    public void Read_LineBreak_IsABlank() => Assert.Equal("the harbour", Body("<p>the<lb/>harbour</p>").Body.Text);

    [Fact]
    public void Read_NoteInTheText_IsLiftedAndLinked()
    {
        Book book = Body("<p>He came<note place='bottom' n='15'>See <hi>Log</hi>.</note>.</p>");
        NoteReference reference = Assert.Single(book.Body.NoteReferences);
        Assert.Equal("He came.", book.Body.Text);
        Assert.Equal((7, "15", 0), (reference.Offset, reference.Label, reference.Note));
        Assert.Equal("See Log.", book.NotesFlow.Text);
        Assert.Equal(NoteKind.Footnote, book.Notes[0].Kind);
    }

    [Fact]
    public void Read_MarginNote_IsOfItsOwnKind() =>
        Assert.Equal(NoteKind.Margin, Body("<p>He came<note place='margin'>Arrival.</note> in.</p>").Notes[0].Kind);

    [Fact]
    public void Read_NotesApartNamedByPointers_AreLinkedAtThePointer()
    {
        Book book = Body("""
            <p>One<ref target='#n1'>1</ref> and two.<ptr target='#n2'/></p>
            <div type='notes'><note xml:id='n1' n='1'>First.</note><note xml:id='n2' n='2'>Second.</note></div>
            """);
        Assert.Equal("One and two.", book.Body.Text);
        Assert.Equal([(3, "1", 0), (12, "2", 1)], book.Body.NoteReferences.Select(reference => (reference.Offset, reference.Label, reference.Note ?? -1)));
    }

    [Fact]
    public void Read_NoteThatNamesAnElement_IsLinkedWhereItEnds()
    {
        Book book = Body("<p><seg xml:id='s1'>One</seg> and two.</p><note target='#s1' n='a'>A word.</note>");
        NoteReference reference = Assert.Single(book.Body.NoteReferences);
        Assert.Equal((3, "a", 0), (reference.Offset, reference.Label, reference.Note));
    }

    [Fact]
    public void Read_ReferenceToANoteInTheText_IsOrdinaryText()
    {
        Book book = Body("<p>One<note xml:id='n1' n='1'>First.</note>, see <ref target='#n1'>note 1</ref>.</p>");
        Assert.Equal("One, see note 1.", book.Body.Text);
        Assert.Single(book.Body.NoteReferences);
    }

    [Fact]
    public void Read_Divisions_BecomeSections()
    {
        Book book = Body("<div><head>Book One</head><head>The Quay</head><p>A.</p><div><head>Dawn</head><p>B.</p></div></div><div><head>Book Two</head><p>C.</p></div>");
        Assert.Equal([("Book One", 1), ("Dawn", 2), ("Book Two", 1)], book.Sections.Select(section => (section.Title, section.Level)));
        Assert.Equal([Plane.Heading, Plane.Heading, Plane.Body], book.Body.Paragraphs.Take(3).Select(paragraph => paragraph.Plane));
    }

    [Theory]
    [InlineData("<choice><sic>harbuor</sic><corr>harbour</corr></choice>")]
    [InlineData("<choice><corr>harbour</corr><sic>harbuor</sic></choice>")]
    [InlineData("<sic corr='harbour'>harbuor</sic>")]
    public void Read_CorrectedMisprint_KeepsThePrintedFormAndFindsBoth(string word)
    {
        Book book = Body($"<p>the {word} light</p>");
        Assert.Equal("the harbuor light", book.Body.Text);
        Assert.Equal(new WordVariant(new TextSpan(4, 11), "harbour"), Assert.Single(book.Body.Variants));
    }

    [Fact]
    public void Read_RunningHead_IsDataOfThePage()
    {
        Book book = Body("<p>One <pb n='2'/><fw type='head'>THE QUAY</fw> two.</p>");
        Assert.Equal("One two.", book.Body.Text);
        Assert.Equal("THE QUAY", book.Pages[0].RunningHead);
    }

    [Fact]
    public void Read_QuotationsWithoutMarks_GetThem() =>
        Assert.Equal("He said “go, ‘now’” twice.", Body("<p>He said <q>go, <q>now</q></q> twice.</p>").Body.Text);

    [Fact]
    public void Read_QuotationsWithMarks_KeepThem() => Assert.Equal("He said “go” twice.", Body("<p>He said “<q>go</q>” twice.</p>").Body.Text);

    [Fact]
    public void Read_VerseAndSpeech_ArePartedByLineAndSpeaker() =>
        Assert.Equal("PILOT.\n\nThe light,\n\nthe light.", Body("<sp><speaker>PILOT.</speaker><lg><l>The light,</l><l>the light.</l></lg></sp>").Body.Text);

    [Theory]
    [InlineData("one&#8212;two", "one—two")]
    [InlineData("one&mdash;two", "one—two")]
    [InlineData("one&house;two", "onequaytwo")]
    [InlineData("one&unknown;two", "one&unknown;two")]
    [InlineData("one &amp; two <![CDATA[<3]]>", "one & two <3")]
    public void Read_Entities_AreDecodedWithoutADtd(string text, string expected)
    {
        string document = $"<!DOCTYPE TEI.2 SYSTEM 'http://example.org/x.dtd' [<!ENTITY house 'quay'><!ENTITY bomb '&house;&house;'>]><TEI.2><text><body><p>{text}</p></body></text></TEI.2>";
        Book book = TeiReader.Default.Read(document);
        Assert.Equal(expected, book.Body.Text);
        SourceAssert.MapsToMarkup(book.Body, document);
    }

    [Fact]
    public void Read_Identifiers_AreAnchorsOfTheSource()
    {
        Book book = Body("<p xml:id='p1'>One.</p><p xml:id='p2'>Two.</p>");
        SourceSpan two = Assert.Single(book.Body.Source.ToSource(new TextSpan(6, 10)));
        Assert.Equal("p2", book.NearestAnchor(two.File, two.Start)?.Name);
    }

    [Theory]
    [InlineData("<TEI><text><body><p>One</body></text></TEI>", "not well-formed XML: The 'p' start tag on line 1 position 19 does not match the end tag of 'body'. Line 1, position 26. Mend the file there.")]
    [InlineData("no markup", "not well-formed XML: Data at the root level is invalid. Line 1, position 1. Mend the file there.")]
    public void Read_BrokenMarkup_SaysWhere(string document, string message) =>
        Assert.Contains(message, Assert.Throws<BookReadingException>(() => TeiReader.Default.Read(document)).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_ElementsNestedTooDeep_AreRefused()
    {
        string document = $"<TEI><text>{string.Concat(Enumerable.Repeat("<hi>", 5000))}";
        Assert.Contains("deep", Assert.Throws<BookReadingException>(() => TeiReader.Default.Read(document)).Message, StringComparison.Ordinal);
    }

    private static Book Body(string body)
    {
        string document = $"<TEI><teiHeader><fileDesc><titleStmt><title>T</title></titleStmt></fileDesc></teiHeader><text><body>{body}</body></text></TEI>";
        Book book = TeiReader.Default.Read(document);
        SourceAssert.MapsToMarkup(book.Body, document);
        SourceAssert.MapsToMarkup(book.NotesFlow, document);
        return book;
    }
}
