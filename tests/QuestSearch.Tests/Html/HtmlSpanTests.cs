using CsCheck;
using QuestSearch.Tests.Books;
using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class HtmlSpanTests
{
    private static readonly string[] Pieces =
    [
        "word", "x", " ", "\n", "\r\n", "&amp;", "&eacute;", "&#8212;", "&#x1F600;", "&notit;", "&", "&unknown;", "<", ">", "é", "😀", "\u00AD", "\0",
        "<p>", "</p>", "<b>", "</b>", "<i class='a'>", "</i>", "<div>", "</div>", "<br>", "<hr/>", "<h2>", "</h2>", "<li>", "<table><tr><td>", "</table>", "<ul>", "</ul>",
        "<!-- c -->", "<script>a<b</script>", "<style>p{}</style>", "<![CDATA[c & d]]>", "<?pi?>", "<a id='Page_2'>", "</a>", "<span class='pagenum'>[Pg 3]</span>",
        "<a href='#Footnote_1' class='fnanchor'>[1]</a>", "<div class='footnote'><a id='Footnote_1'></a>[1] note</div>", "<a name=\"q\"", "<span", "</", "<textarea>", "<title>t</title>",
    ];

    [Fact]
    public void Read_AnyMarkup_MapsEachCharacterToItsSource() => Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 60].Select(string.Concat).Sample(CheckSpans, iter: 500);

    [Theory]
    [InlineData("gutenberg-html/blackstone-1/30802-h.htm")]
    [InlineData("gutenberg-html/frazer-golden-bough-1/41082-h.html")]
    [InlineData("gutenberg-html/mackay-delusions/dvi.html")]
    public void ReadFile_SharedBook_MapsEachCharacterToItsSource(string path)
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        CheckSpans(File.ReadAllText(SharedFolder.PathOf($"corpora/{path}")));
    }

    private static void CheckSpans(string markup)
    {
        foreach (string source in new[] { markup, "<?xml version='1.0'?>" + markup })
        {
            Book book = HtmlReader.Default.Read(source);
            SourceAssert.MapsToMarkup(book.Body, source);
            SourceAssert.MapsToMarkup(book.NotesFlow, source);
        }
    }
}
