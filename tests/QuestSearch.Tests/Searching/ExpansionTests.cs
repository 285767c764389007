using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class ExpansionTests : IDisposable
{
    private readonly QuestIndex _index = QuestIndex.InMemory();

    public ExpansionTests() => _index.Add(SampleBook.Of("a", "Sea salt.", "Sea sand.", "Sea sail.", "A sail."));

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Search_MoreWordsThanTheLimit_SearchesForTheMostFrequentAndSaysSo()
    {
        SearchResults found = _index.Ask(Query.Prefix("s"), new SearchOptions { ExpansionLimit = 1 });

        Assert.Equal([new ExpansionNotice(Query.Prefix("s"), Found: 4, Limit: 1)], found.Notices);
        Assert.Equal(["a:0", "a:1", "a:2"], found.Select(hit => hit.Name()));
    }

    [Fact]
    public void Search_NoMoreWordsThanTheLimit_SaysNothing() =>
        Assert.Empty(_index.Ask(Query.Prefix("s"), new SearchOptions { ExpansionLimit = 4 }).Notices);

    [Fact]
    public void Search_EquallyFrequentWords_TakesTheFirstInOrdinalOrder() =>
        Assert.Equal(["a:0", "a:2", "a:3"], _index.Ask(Query.Prefix("sa"), new SearchOptions { ExpansionLimit = 2 }).Select(hit => hit.Name()));

    [Fact]
    public void Search_Fuzzy_RanksFewerEditsFirst()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A boat.", "A coat.", "A coax."));

        Assert.Equal(["a:1", "a:0", "a:2"], index.Search(Query.Fuzzy("coat", 1, prefixLength: 0)).Select(hit => hit.Name()));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Search_FuzzyWordThatBeginsWithALetterOfTwoUnits_KeepsTheWholeLetter(int maxEdits)
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A 𐐨bc.", "A 𐐨bd.", "A 𐐩bc."));

        Assert.Equal(["a:0", "a:1"], index.Ask(Query.Fuzzy("𐐨bc", maxEdits), SearchIndexes.Everything).Select(hit => hit.Name()));
    }

    [Fact]
    public void Search_FuzzyWordWithALetterOfTwoUnitsReplaced_HasTheMatch()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "An abcdef."));

        Assert.Equal(["a:0 3-9"], index.FindAll(Query.Fuzzy("𐐨bcdef", 1, prefixLength: 0)));
    }

    [Fact]
    public void Search_RegexThatBacktracksElsewhere_IsQuick()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", new string('a', 200) + "."));

        Assert.Empty(index.Search(Query.Regex("(a|a)*(a|a)*b")));
    }
}
