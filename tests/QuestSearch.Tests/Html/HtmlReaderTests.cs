using System.Text;
using QuestSearch.Tests.Books;
using Xunit;

namespace QuestSearch.Tests.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public void Read_Sample_GivesPagesNotesSectionsAndMetadata()
    {
        Book book = HtmlReader.Default.ReadFile(ProjectFolder.PathOf("docs/samples/harbour-lights.html"));
        Assert.Equal(new BookMetadata { Title = "The Lights of Saltmere", Authors = ["Ada Quill"], Language = "en" }, book.Metadata);
        Assert.Equal(["vi", "1", "2", "3", "4"], book.Pages.Select(page => page.Label));
        Assert.Equal(["I. The Lower Lamp", "II. The Dark Month"], book.Sections.Select(section => section.Title));
        Assert.Equal([("1", 0), ("2", 1), ("a", 2)], book.Body.NoteReferences.Select(reference => (reference.Label, reference.Note ?? -1)));
        Assert.Equal("harbour-lights", book.Id);
        SourceAssert.MapsToMarkup(book.Body, File.ReadAllText(book.Files[0].Name));
        SourceAssert.MapsToMarkup(book.NotesFlow, File.ReadAllText(book.Files[0].Name));
    }

    [Fact]
    public void Read_Paragraphs_FoldWhiteSpaceAndDecodeReferences() =>
        Assert.Equal("Tom & Jerry café\n\n½ — x", Read("<p> Tom &amp;\n  Jerry  caf&eacute; </p><p>&frac12; &#151; x</p>").Body.Text);

    [Theory]
    [InlineData("AT&T &unknown; & x", "AT&T &unknown; & x")]
    [InlineData("&notit; &#0; &#x110000; &#xD800;", "¬it; \uFFFD \uFFFD \uFFFD")]
    [InlineData("a&nbsp;b&shy;c", "a bc")]
    [InlineData("a\u0001b", "a b")]
    public void Read_OddCharacters_AreReadAsBrowsersDo(string markup, string text)
    {
        string source = $"<p>{markup}</p>";
        Book book = HtmlReader.Default.Read(source);
        Assert.Equal(text, book.Body.Text);
    }

    [Theory]
    [InlineData("<p>One<p>Two", "One\n\nTwo")]
    [InlineData("<ul><li>One<li>Two</ul>", "One\n\nTwo")]
    [InlineData("<dl><dt>One<dd>Two</dl>", "One\n\nTwo")]
    [InlineData("<table><tr><td>One<td>Two<tr><td>Three</table>", "One Two\n\nThree")]
    [InlineData("<p>One</b> two</p>", "One two")]
    [InlineData("<p><i>One</p><p>two</i></p>", "One\n\ntwo")]
    [InlineData("<P>One<BR>two</P>", "One two")]
    [InlineData("<p>One<br/>two</p>", "One two")]
    [InlineData("<p>a < b</p>", "a < b")]
    [InlineData("<p>One<!-- no --> two</p>", "One two")]
    [InlineData("<p>One<script>var a = '<p>no</p>';</script><style>p {}</style> two</p>", "One two")]
    [InlineData("<nav>no</nav><template>no</template><p>One<rt>no</rt></p>", "One")]
    [InlineData("<p>One <", "One <")]
    [InlineData("<p>One <b", "One")]
    public void Read_LooseMarkup_IsReadAsBrowsersDo(string markup, string text) => Assert.Equal(text, Read(markup).Body.Text);

    [Fact]
    public void Read_Xhtml_TakesEmptyElementsAndCharacterDataAsTheyStand() =>
        Assert.Equal("One & two", HtmlReader.Default.Read("<?xml version='1.0'?><html><head><title/></head><body><p>One<a id='x'/> <![CDATA[&]]> two</p></body></html>").Body.Text);

    [Fact]
    public void Read_Headings_AreNestedSections()
    {
        Book book = Read("<h1>Book</h1><h2>One<br>more</h2><p>a</p><h2>Two</h2><h3>Three</h3><p>b</p>");
        Assert.Equal([("Book", 1), ("One more", 2), ("Two", 2), ("Three", 3)], book.Sections.Select(section => (section.Title, section.Level)));
    }

    [Fact]
    public void Read_HeadingGroup_IsOneHeading() =>
        Assert.Equal("I The Quay", Assert.Single(Read("<hgroup><h2>I</h2><p>The Quay</p></hgroup><p>a</p>").Sections).Title);

    [Theory]
    [InlineData("""<meta name="author" content="A. Quill"><title>T</title>""", "T", "A. Quill")]
    [InlineData("<title>The Project Gutenberg eBook of The Quay, by Ada Quill.</title>", "The Quay", "Ada Quill")]
    [InlineData("""<meta name="dc.title" content="The &amp; Quay"><title>x</title>""", "The & Quay", null)]
    public void Read_Head_GivesTitleAndAuthor(string head, string title, string? author)
    {
        Book book = HtmlReader.Default.Read($"<html><head>{head}</head><body><p>x</p></body></html>");
        Assert.Equal(title, book.Metadata.Title);
        Assert.Equal(author is null ? [] : [author], book.Metadata.Authors);
    }

    [Theory]
    [InlineData("<pre>Title: The Quay\nAuthor: Ada Quill\n\n*** START OF THIS PROJECT GUTENBERG EBOOK X ***\n\nProduced by N.</pre><p>Text.</p><pre>End of the Project Gutenberg EBook of X\n\nlicence</pre>")]
    [InlineData("<div><p>header</p><div>*** START OF THE PROJECT GUTENBERG EBOOK X ***</div></div><p>Text.</p><section><div>*** END OF THE PROJECT GUTENBERG EBOOK X ***</div><p>licence</p></section>")]
    public void Read_DistributorsText_IsLeftOut(string markup) => Assert.Equal("Text.", Read(markup).Body.Text);

    [Fact]
    public void Read_WholeBookInOneBlockWithTheDistributorsText_KeepsTheBook()
    {
        string book = string.Join('\n', Enumerable.Repeat("The pilots waited for the tide.", 200));
        string text = Read($"<pre>header\n*** START OF THE PROJECT GUTENBERG EBOOK X ***\n{book}\n*** END OF THE PROJECT GUTENBERG EBOOK X ***\nlicence</pre>").Body.Text;
        Assert.StartsWith("The pilots", text, StringComparison.Ordinal);
        Assert.EndsWith("the tide.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-8859-1", new byte[] { 0x93, 0xE9 }, "“é")]
    [InlineData("utf-8", new byte[] { 0xC3, 0xA9 }, "é")]
    [InlineData("windows-1251", new byte[] { 0xE0 }, "а")]
    public void ReadFile_DeclaredEncoding_IsFollowed(string charset, byte[] bytes, string text) =>
        Assert.Equal(text, ReadBytes([.. Encoding.ASCII.GetBytes($"<meta charset={charset}><p>"), .. bytes]).Body.Text);

    [Fact]
    public void ReadFile_UndeclaredBytesThatAreNotUtf8_AreWindows1252() => Assert.Equal("“é", ReadBytes([.. "<p>"u8, 0x93, 0xE9]).Body.Text);

    [Fact]
    public void ReadFile_DeclaredUtf8WithAWrongByte_KeepsTheRest() => Assert.Equal("é\uFFFD", ReadBytes([.. "<meta charset=utf-8><p>é"u8, 0xE9]).Body.Text);

    [Fact]
    public void Read_ElementsWithIdentifiers_AreNamedPlaces() =>
        Assert.Equal("b", HtmlReader.Default.Read("<p id='a'>One.</p><p id='b'>Two.</p>").NearestAnchor(0, 30)?.Name);

    [Fact]
    public void Read_HundredThousandNestedElements_IsReadInBoundedDepth() =>
        Assert.Equal("x", HtmlReader.Default.Read(string.Concat(Enumerable.Repeat("<div><i>", 100_000)) + "x" + string.Concat(Enumerable.Repeat("</div>", 100_000))).Body.Text);

    private static Book Read(string body) => HtmlReader.Default.Read($"<!DOCTYPE html><html><body>{body}</body></html>");

    private static Book ReadBytes(byte[] bytes)
    {
        string path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return HtmlReader.Default.ReadFile(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
