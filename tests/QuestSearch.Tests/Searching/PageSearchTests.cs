using QuestSearch.Books;
using Xunit;

namespace QuestSearch.Tests.Searching;

/// <summary>A sentence that begins on page 34 and ends on page 35, which begins inside the word "developments", hyphenated in the source.</summary>
public sealed class PageSearchTests : IDisposable
{
    private readonly QuestIndex _index = QuestIndex.InMemory();

    public PageSearchTests()
    {
        TextFlowBuilder body = new();
        body.AddPageBreak(0);
        body.AppendVerbatim("He wrote of devel", 0, 0);
        body.AddPageBreak(1);
        body.AppendVerbatim("opments in China.", 0, 19);
        body.AddParagraph(new TextSpan(0, body.Length), Plane.Body, section: null, note: null);
        Page[] pages =
        [
            new Page { Ordinal = 0, Label = "34", Source = new SourceSpan(0, 0, 19) },
            new Page { Ordinal = 1, Label = "35", Source = new SourceSpan(0, 19, 36) },
        ];
        _index.Add(new Book("quest", new BookMetadata { Title = "Quest" }, [new SourceFile("quest.txt", null, false, 36)], body.Build(), new TextFlowBuilder().Build(), pages, [], [], []));
    }

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("wrote", "34", 1)]
    [InlineData("wrote", "35", 0)]
    [InlineData("china", "34", 0)]
    [InlineData("china", "35", 1)]
    [InlineData("development", "34", 1)]
    [InlineData("development", "35", 1)]
    public void Search_WordOnPage_NeedsTheWordOnThatPage(string word, string page, int expected) =>
        Assert.Equal(expected, _index.Search(Query.Word(word) & Query.OnPage(page)).Total);

    [Fact]
    public void Search_EachWordOnThePage_IsAskedOfEveryWord() =>
        Assert.Empty(_index.Search(Query.Word("wrote") & Query.Word("china") & Query.OnPage("34")));

    [Fact]
    public void Search_AlternativesOnPage_OneIsEnough() =>
        Assert.Single(_index.Search((Query.Word("wrote") | Query.Word("china")) & Query.OnPage("34")));

    [Fact]
    public void Search_NegationBesidePage_ExcludesTheWordOnAnyPage() =>
        Assert.Empty(_index.Search(Query.OnPage("34") & !Query.Word("china")));

    [Fact]
    public void Search_PageAlone_TouchingIsEnough() => Assert.Single(_index.Search(Query.OnPage("35")));

    [Fact]
    public void Search_WordBrokenByAPage_HasTwoSourceSpansAndTwoPages()
    {
        MatchedWord word = Assert.Single(Assert.Single(Assert.Single(_index.Search(Query.Word("development"))).Matches).Runs).Words[0];

        Assert.Equal([new SourceSpan(0, 12, 17), new SourceSpan(0, 19, 26)], word.Source);
        Assert.Equal(["34", "35"], word.Pages.Select(page => page.Label));
    }

    [Fact]
    public void Search_MatchesOnPage_LeavesOutThoseOnOtherPages()
    {
        Hit hit = Assert.Single(_index.Search((Query.Word("wrote") | Query.Word("china")) & Query.OnPage("34")));

        Assert.Equal("wrote", Assert.Single(hit.Matches).Runs[0].Span.In(hit.Text).ToString());
    }
}
