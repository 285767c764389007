using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class HtmlNoteTests
{
    [Theory]
    [InlineData("""<a id="FNanchor_1_1"></a><a href="#Footnote_1_1" class="fnanchor">[1]</a>""", """<div class="footnote"><p><a id="Footnote_1_1"></a><a href="#FNanchor_1_1"><span class="label">[1]</span></a> Note.</p></div>""")]
    [InlineData("""<a href="#fn1" id="fnm1" class="fnmarker">1</a>""", """<ol><li id="fn1"><p>Note.</p> <a href="#fnm1" class="returnFN">Return</a></li></ol>""")]
    [InlineData("""<a href="#linknote-1" name="linknoteref-1">1</a>""", """<p><a name="linknote-1"></a></p><p class="foot">1 (<a href="#linknoteref-1">return</a>)<br> Note.</p>""")]
    [InlineData("""<a id="noteref_1" href="#note_1"><sup>1</sup></a>""", """<dl><dt><a id="note_1" href="#noteref_1">1.</a></dt><dd>Note.</dd></dl>""")]
    [InlineData("""<a epub:type="noteref" href="#n">1</a>""", """<aside epub:type="footnote" id="n">Note. <a href="#x" epub:type="backlink">↩</a></aside>""")]
    [InlineData("""<a role="doc-noteref" href="#n">1</a>""", """<section role="doc-endnotes"><ol><li id="n">Note. <a role="doc-backlink" href="#x">↩</a></li></ol></section>""")]
    [InlineData("""<sup><a href="#n">1</a></sup>""", """<p id="n">1. Note.</p>""")]
    [InlineData("""<sup>[<a href="#n">1</a>]</sup>""", """<p id="n"><sup>1</sup>Note.</p>""")]
    [InlineData("""[<a name="b1" href="#a1">1</a>]""", """<p>[<a name="a1" href="#b1">1</a>] Note.</p>""")]
    [InlineData("""<a href="#ftn1" name="back1">1</a>""", """<table><tr><td><a name="ftn1" href="#back1">1</a></td><td>Note.</td></tr></table>""")]
    public void Read_NoteInAnyStyle_IsLiftedAndLinked(string marker, string note)
    {
        Book book = HtmlReader.Default.Read($"<p id='x'>One{marker} two.</p>{note}<p>Three.</p>");
        NoteReference reference = Assert.Single(book.Body.NoteReferences);
        Assert.Equal("One two.\n\nThree.", book.Body.Text);
        Assert.Equal((3, "1", 0), (reference.Offset, reference.Label, reference.Note));
        Assert.Equal(("Note.", "1"), (book.NotesFlow.Text, Assert.Single(book.Notes).Label));
    }

    [Fact]
    public void Read_NotesWhoseLabelsRestart_AreLinkedByIdentifier()
    {
        Book book = HtmlReader.Default.Read("""
            <p>One.<a href="#Footnote_a_1" class="fnanchor">[a]</a></p><div class="footnote"><p><a id="Footnote_a_1"></a>[a] First.</p></div>
            <p>Two.<a href="#Footnote_a_2" class="fnanchor">[a]</a></p><div class="footnote"><p><a id="Footnote_a_2"></a>[a] Second.</p></div>
            """);
        Assert.Equal([("a", 0), ("a", 1)], book.Body.NoteReferences.Select(reference => (reference.Label, reference.Note ?? -1)));
        Assert.Equal("First.\n\nSecond.", book.NotesFlow.Text);
    }

    [Fact]
    public void Read_TwoMarkersOfOneNote_AreBothLinked()
    {
        Book book = HtmlReader.Default.Read("""<p>One<a class="fnanchor" href="#fn1">1</a> two<a class="fnanchor" href="#fn1">1</a></p><p class="footnote" id="fn1">1. Note.</p>""");
        Assert.Equal([0, 0], book.Body.NoteReferences.Select(reference => reference.Note ?? -1));
    }

    [Fact]
    public void Read_NoteWithoutAMarker_IsANote()
    {
        Book book = HtmlReader.Default.Read("""
            <p>One<a class="fnanchor" href="#Footnote_1">[1]</a></p>
            <div class="footnotes"><div class="footnote"><p><a id="Footnote_1"></a>[1] First.</p></div><div class="footnote"><p><a id="Footnote_2"></a>[2] Second.</p></div></div>
            """);
        Assert.Equal([("1", "First."), ("2", "Second.")], book.Notes.Select(note => (note.Label, note.Span.In(book.NotesFlow.Text).ToString())));
    }

    [Fact]
    public void Read_MarkerWithoutANote_IsABareMarker()
    {
        NoteReference reference = Assert.Single(HtmlReader.Default.Read("""<p>One<a class="fnanchor" href="#nowhere">[7]</a></p>""").Body.NoteReferences);
        Assert.Equal(("7", null), (reference.Label, reference.Note));
    }

    [Fact]
    public void Read_MarkerInsideAWord_LeavesTheWordWhole() =>
        Assert.Equal("harbour", HtmlReader.Default.Read("""<p>har<a class="fnanchor" href="#fn1">1</a>bour</p><p class="footnote" id="fn1">Note.</p>""").Body.Text);

    [Fact]
    public void Read_MarkerInsideANote_IsOfTheNote()
    {
        Book book = HtmlReader.Default.Read("""
            <p>One<a class="fnanchor" href="#fn1">1</a></p>
            <p class="footnote" id="fn1">First.<a class="fnanchor" href="#fn2">2</a></p><p class="footnote" id="fn2">Second.</p>
            """);
        Assert.Equal(1, Assert.Single(book.NotesFlow.NoteReferences).Note);
    }

    [Fact]
    public void Read_NoteOfSeveralParagraphs_IsOneNote()
    {
        Book book = HtmlReader.Default.Read("""<p>One<a class="fnanchor" href="#fn1">1</a></p><div class="footnotes"><p id="fn1">1. First.</p><p>More.</p><blockquote>Verse.</blockquote></div><p>Two.</p>""");
        Assert.Equal("First.\n\nMore.\n\nVerse.", Assert.Single(book.Notes).Span.In(book.NotesFlow.Text));
        Assert.Equal("One\n\nTwo.", book.Body.Text);
    }

    [Fact]
    public void Read_TextBehindANote_IsOfTheBody()
    {
        Book book = HtmlReader.Default.Read("""<p>One<sup><a href="#fn1">1</a></sup></p><p id="fn1">1. Note.</p><p>Two.</p>""");
        Assert.Equal("One\n\nTwo.", book.Body.Text);
    }

    [Theory]
    [InlineData("""<a id="n1"></a>1. First.<br><a id="n2"></a>2. Second.""")]
    [InlineData("""<a id="n1" href="#r1">1</a> First.<br><a id="n2" href="#r2">2</a> Second.""")]
    [InlineData("""[<a id="n1" href="#r1">1</a>] First. [<a id="n2" href="#r2">2</a>] Second.""")]
    public void Read_NotesInOneParagraph_AreParted(string notes)
    {
        Book book = HtmlReader.Default.Read($"""<p>One<sup><a href="#n1" id="r1">1</a></sup> two<sup><a href="#n2" id="r2">2</a></sup></p><p>{notes}</p>""");
        Assert.Equal(["First.", "Second."], book.Notes.Select(note => note.Span.In(book.NotesFlow.Text).ToString()));
    }

    [Fact]
    public void Read_NoteInTheText_HasItsMarkerThere()
    {
        Book book = HtmlReader.Default.Read("""<p>One<span class="footnote">Note.</span> two.</p>""");
        Assert.Equal("One two.", book.Body.Text);
        Assert.Equal((3, 0), (book.Body.NoteReferences[0].Offset, book.Body.NoteReferences[0].Note));
    }

    [Fact]
    public void Read_SideNote_IsOfTheMargin() =>
        Assert.Equal(NoteKind.Margin, Assert.Single(HtmlReader.Default.Read("""<p><span class="sidenote">Arrival.</span>One.</p>""").Notes).Kind);

    [Theory]
    [InlineData("""<p>See <a href="#ch2">2</a>.</p><h2 id="ch2"><a href="#top">2</a></h2><p>Text.</p>""")]
    [InlineData("""<p>See note <a href="#top">2</a>.</p>""")]
    [InlineData("""<p><a id="Page_2"></a>See p. <a href="#Page_3">3</a>.</p><p><a id="Page_3"></a>Text.</p>""")]
    public void Read_OtherLinks_AreText(string markup) => Assert.Empty(HtmlReader.Default.Read($"<div id='top'>{markup}</div>").Body.NoteReferences);

    [Fact]
    public void Read_ReferenceToANoteInWords_IsText()
    {
        Book book = HtmlReader.Default.Read("""
            <p>One<a class="fnanchor" href="#Footnote_1">[1]</a>; see also note <a href="#Footnote_1">1</a>.</p><div class="footnote"><a id="Footnote_1"></a>[1] Note.</div>
            """);
        Assert.Equal("One; see also note 1.", book.Body.Text);
    }
}
