using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class UnmatchedTests : IDisposable
{
    private readonly QuestIndex _index = QuestIndex.InMemory();

    public UnmatchedTests() => _index.Add(SampleBook.Of(
        "a", "Stalin confessed.", "He confessed again and is confessing still.", "The confession was long.", "A regret.", "The confused were many."));

    public void Dispose() => _index.Dispose();

    [Fact]
    public void Search_ExactFormNotInTheIndex_OffersFormsOfTheStemFirst()
    {
        UnmatchedClause clause = Assert.Single(_index.Search(Query.Exact("confess")).Unmatched);

        Assert.Equal(Query.Exact("confess"), clause.Query);
        Assert.Equal([new NearForm("confessed", 2), new NearForm("confessing", 1)], clause.NearForms.Take(2));
    }

    [Fact]
    public void Search_MisspeltWord_OffersWordsFewLettersAway() =>
        Assert.Equal([new NearForm("regret", 1)], Assert.Single(_index.Search(Query.Word("regert")).Unmatched).NearForms);

    [Fact]
    public void Search_WordOfLettersOfTwoUnits_OffersFormsOfItsStem()
    {
        _index.Add(SampleBook.Of("b", "He ab𐐨ing."));

        Assert.Equal([new NearForm("ab𐐨ing", 1)], Assert.Single(_index.Search(Query.Exact("ab𐐨")).Unmatched).NearForms);
    }

    [Fact]
    public void Search_ShortWordOfLettersOfTwoUnits_OffersNoneOfOtherLetters()
    {
        _index.Add(SampleBook.Of("b", "A 𐐨𐐩."));

        Assert.Empty(Assert.Single(_index.Search(Query.Word("𐐨𐐪")).Unmatched).NearForms);
    }

    [Fact]
    public void Search_OneOfTwoWordsUnknown_NamesThatOne() =>
        Assert.Equal([Query.Word("zebra")], _index.Search(Query.Word("confess") & Query.Word("zebra")).Unmatched.Select(clause => clause.Query));

    [Fact]
    public void Search_PhraseOfKnownWords_NamesThePhrase()
    {
        PhraseQuery phrase = Query.Phrase("regret long");

        Assert.Equal([phrase], _index.Search(Query.Word("confess") & phrase).Unmatched.Select(clause => clause.Query));
    }

    [Fact]
    public void Search_EachWordMatchesButNotTogether_NamesNone() => Assert.Empty(_index.Search(Query.Word("regret") & Query.Word("long")).Unmatched);

    [Fact]
    public void Search_PageThatIsNotThere_NamesThePages() =>
        Assert.Equal([Query.OnPage("99")], _index.Search(Query.Word("confess") & Query.OnPage("99")).Unmatched.Select(clause => clause.Query));

    [Fact]
    public void Search_WithMatches_NamesNone() => Assert.Empty(_index.Search(Query.Word("confess") | Query.Word("zebra")).Unmatched);

    [Fact]
    public void Search_FormsOfRemovedBooks_AreNotOffered()
    {
        _index.Add(SampleBook.Of("b", "A regrets."));
        _index.Remove("b");

        Assert.DoesNotContain(Assert.Single(_index.Search(Query.Word("regrett")).Unmatched).NearForms, form => form.Text == "regrets");
    }
}
