using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class HtmlPageTests
{
    [Theory]
    [InlineData("""<span class="pagenum"><a name="page_012" id="page_012"></a>{12}</span>""", "12")]
    [InlineData("""<span class='pagenum'><a name="Page_8" id="Page_8">[Pg 8]</a></span>""", "8")]
    [InlineData("""<span class="pagenum"><a id="Page_16">[16]</a></span>""", "16")]
    [InlineData("""<span class="pagenum"><a id="Page_17">-17-</a></span>""", "17")]
    [InlineData("""<span class='pagenum'><a id="Page_29">029</a></span>""", "29")]
    [InlineData("""<a class="pagenum" id="page35" title="35"></a>""", "35")]
    [InlineData("""<span class="pagenum">vii</span>""", "vii")]
    [InlineData("""<a name="Page_45" id="Page_45"></a><span class="pagenum">45</span>""", "45")]
    [InlineData("""<span class="tei tei-pb" id="page034">[pg 034]</span><a name="Pg034" id="Pg034" class="tei tei-anchor"></a>""", "34")]
    [InlineData("""<a id="PAGE_XII"></a>""", "XII")]
    [InlineData("""<a id="PAGE_XII"></a><span class="pageno">xii</span>""", "xii")]
    [InlineData("""<span epub:type="pagebreak" id="pg5" title="5"/>""", "5")]
    [InlineData("""<span role="doc-pagebreak" aria-label=" Page 5. "></span>""", "5")]
    [InlineData("""<span>[Pg 5]</span>""", "5")]
    [InlineData("""<span class="pagenum" id="p12a">12a</span>""", "12a")]
    public void Read_PageMark_BeginsThePrintedPageAndIsNotText(string mark, string label)
    {
        Book book = HtmlReader.Default.Read($"<p>the har{mark}bour</p>");
        Assert.Equal("the harbour", book.Body.Text);
        Assert.Equal(label, Assert.Single(book.Pages).Label);
        Assert.Equal(7, book.Body.PageBreaks[0].Offset);
    }

    [Fact]
    public void Read_IdentifierOfAParagraph_BeginsThePageAndKeepsTheText()
    {
        Book book = HtmlReader.Default.Read("<p>One</p><p id='page_2'>two</p>");
        Assert.Equal("One\n\ntwo", book.Body.Text);
        Assert.Equal(5, book.Body.PageBreaks[0].Offset);
    }

    [Fact]
    public void Read_BareNumbersAsAnchors_CountInASeries()
    {
        string pages = string.Concat(Enumerable.Range(7, 6).Select(number => $"<a name='{number}'></a>word "));
        Assert.Equal(["7", "8", "9", "10", "11", "12"], HtmlReader.Default.Read($"<p>{pages}</p>").Pages.Select(page => page.Label));
    }

    [Fact]
    public void Read_AnchorsThatDoNotCountUp_AreNoPages() =>
        Assert.Empty(HtmlReader.Default.Read("<p><a name='5'></a>a <a name='1'></a>b <a name='9'></a>c <a name='2'></a>d <a name='3'></a>e</p>").Pages);

    [Fact]
    public void Read_NumbersOfATableOfContents_AreText()
    {
        Book book = HtmlReader.Default.Read("""
            <ul><li>I. <span class="pagenum"><a href="#Page_3">3</a></span></li></ul>
            <p><span class="pagenum"><a id="Page_2">2</a></span>a</p><p><span class="pagenum"><a id="Page_3">3</a></span>b</p>
            """);
        Assert.Equal(["2", "3"], book.Pages.Select(page => page.Label));
        Assert.StartsWith("I. 3", book.Body.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PageMarkInsideANote_GovernsTheBodyBehindIt()
    {
        Book book = HtmlReader.Default.Read("""
            <p><a id="Page_1"></a>One.<a id="r1" href="#f1" class="fnanchor">1</a></p>
            <div class="footnote" id="f1"><a href="#r1">1</a> Note <a id="Page_2"></a>goes on.</div>
            <p>Two.</p>
            """);
        Assert.Equal(0, book.Body.PageAt(0));
        Assert.Equal(1, book.Body.PageAt(book.Body.Text.IndexOf("Two", StringComparison.Ordinal)));
        Assert.Equal([0, 1], book.NotesFlow.PagesOf(book.Notes[0].Span));
    }

    [Fact]
    public void Read_MarkerBehindAPageMark_StandsOnThatPage()
    {
        Book book = HtmlReader.Default.Read("""<p><a id="Page_1"></a>One<a id="Page_2"></a><a id="r1" href="#f1" class="fnanchor">1</a></p><p class="footnote" id="f1">1. Note.</p>""");
        Assert.Equal(1, book.Body.PageOf(Assert.Single(book.Body.NoteReferences)));
    }
}
