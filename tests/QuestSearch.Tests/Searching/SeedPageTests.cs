using Xunit;

namespace QuestSearch.Tests.Searching;

/// <summary>The page that the library was begun for.</summary>
public sealed class SeedPageTests : IDisposable
{
    private readonly QuestIndex _index = QuestIndex.InMemory();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Search_Confess_CitesPage34Note13()
    {
        ReadSeed();

        Hit hit = Assert.Single(_index.Search(Query.Word("confess") & Query.OnPages("30", "40")));

        Assert.StartsWith("“We have been a hindrance", hit.Text, StringComparison.Ordinal);
        Assert.Equal("p. 34 n. 13", hit.Citation.Locator);
    }

    [Fact]
    public void Search_ExactConfess_FindsNothingAndOffersConfessed()
    {
        ReadSeed();

        SearchResults found = _index.Search(Query.Exact("confess"));

        Assert.Empty(found);
        Assert.Equal([new NearForm("confessed", 1)], Assert.Single(found.Unmatched).NearForms);
    }

    [Theory]
    [InlineData("theorist")]
    [InlineData("developments")]
    [InlineData("allocating")]
    public void Search_WordBrokenByAHyphen_HasTwoSourceSpans(string word)
    {
        ReadSeed();

        Assert.Equal(2, Assert.Single(_index.Search(Query.Exact(word))).Matches[0].Runs[0].Source.Count);
    }

    private void ReadSeed()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        _index.Add(PlainTextReader.Default.ReadFile(SharedFolder.PathOf("seed/chinas-quest-p34.txt")));
    }
}
