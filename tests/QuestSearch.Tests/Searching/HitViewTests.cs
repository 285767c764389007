using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class HitViewTests : IDisposable
{
    private readonly QuestIndex _index = QuestIndex.InMemory();

    public HitViewTests() => _index.Add(new SampleBook("quest")
        .Page("34")
        .Paragraph("“We were a hindrance,” he confessed.")
        .Note("13", "See <Papers>.")
        .Marker("*")
        .Build(new BookMetadata { Title = "The Quest" }));

    public void Dispose() => _index.Dispose();

    private Hit Find(string query) => Assert.Single(_index.Search(Query.Parse(query)));

    [Fact]
    public void Citation_OfABodySentence_NamesPageAndNotes() => Assert.Equal("The Quest, p. 34 nn. 13, *", Find("confess").Citation.ToString());

    [Fact]
    public void Citation_OfANoteSentence_NamesItsNote() => Assert.Equal("The Quest, p. 34 n. 13", Find("papers").Citation.ToString());

    [Fact]
    public void Citation_OfABookWithoutTitle_NamesItsId()
    {
        _index.Add(new SampleBook("letters").Page("7").Paragraph("A zebra.").Build(new BookMetadata()));

        Assert.Equal("letters, p. 7", Find("zebra").Citation.ToString());
    }

    [Theory]
    [InlineData("confess", "text, p. 112")]
    [InlineData("wept", "text, p. 113 nn. 4–5")]
    [InlineData("confess & wept", "text, pp. 112–113 nn. 4–5")]
    public void Citation_OfASentenceOnTwoPages_NamesTheNotesOfTheCitedOnes(string query, string citation)
    {
        _index.Add(PlainTextReader.Default.Read("112\n\nThe pilot confessed when the harbour master\n\f113\n\nasked him twice,^4 and then he wept.^5\n\n4. Letters.\n5. Diary.\n", TestContext.Current.CancellationToken));

        Assert.Equal(citation, Assert.Single(_index.Search(Query.Parse(query) & Query.InBook("text"))).Citation.ToString());
    }

    [Fact]
    public void Highlighted_Phrase_IsMarkedAsOne() => Assert.Equal("“We were **a hindrance**,” he confessed.", Find("\"a hindrance\"").Highlighted("**"));

    [Fact]
    public void Highlighted_Html_IsEscaped() => Assert.Equal("See &lt;<mark>Papers</mark>&gt;.", Find("papers").Highlighted(HighlightFormat.Html));

    [Fact]
    public void ToJson_Hit_HasTheDocumentedMembers() => Assert.Equal(
        """{"kind":"hit","book":"quest","citation":"The Quest, p. 34 nn. 13, *","score":SCORE,"ordinal":0,"plane":"body","text":"“We were a hindrance,” he confessed.","pages":["34"],"sections":[],"note":null,"""
        + """ "notes":[{"label":"13","text":"See <Papers>.","page":"34"},{"label":"*","text":null,"page":null}],"matches":[{"start":26,"end":35,"page":"34","source":[{"file":0,"start":26,"end":35}]}],"""[1..]
        + """ "source":[{"file":0,"start":0,"end":36}],"referrers":[],"before":[],"after":[]}"""[1..],
        Find("confess").ToJson().Replace($"\"score\":{Find("confess").Score}", "\"score\":SCORE", StringComparison.Ordinal));

    [Fact]
    public void ToJsonLines_NoHit_HasTheSummaryOnly() => Assert.Equal(
        ["""{"kind":"summary","query":"=confesed","total":0,"next":null,"notices":[],"unmatched":[{"query":"=confesed","nearForms":[{"text":"confessed","sentences":1}]}]}"""],
        _index.Search(Query.Exact("confesed")).ToJsonLines());
}
