using QuestSearch.Postings;
using QuestSearch.Searching;
using QuestSearch.Tests.Postings;
using Xunit;

namespace QuestSearch.Tests.Searching.Scorers;

public sealed class PhrasePlanTests
{
    private const int CostOfCommon = 300;
    private const int CostOfRare = 4;

    [Theory]
    [InlineData("of sail", "sail")]
    [InlineData("the of", "of")]
    [InlineData("the the", "the")]
    [InlineData("sail the mast", "sail mast")]
    [InlineData("the sail of", "sail")]
    [InlineData("sail of the", "sail of")]
    [InlineData("of the sail", "of sail")]
    [InlineData("sail of the mast", "sail mast")]
    [InlineData("the mast-head", "mast-head")]
    [InlineData("mast-head the", "mast-head the")]
    [InlineData("mast-head the of", "mast-head of")]
    public void For_Phrase_LooksUpTheTermsThatNoOtherTellsOf(string phrase, string lookedUp)
    {
        PhraseTerm[] terms = TermsOf(phrase.Split(' '));

        PhrasePlan.For(terms);

        Assert.Equal(lookedUp, string.Join(' ', phrase.Split(' ').Where((_, i) => !terms[i].IsTold)));
    }

    [Theory]
    [InlineData("sail mast")]
    [InlineData("mast-head of")]
    [InlineData("of sail", 0)]
    public void For_NoTermTellsOfAnother_IsNone(string phrase, byte reach = NeighbourCode.Last) => Assert.Null(PhrasePlan.For(TermsOf(phrase.Split(' '), reach)));

    [Fact]
    public void For_SeveralTermsLookedUp_LeadsWithTheRarestOfThoseWithConditions()
    {
        PhraseTerm[] terms = TermsOf("mast", "sail", "of", "the");

        PhrasePlan plan = PhrasePlan.For(terms)!;

        Assert.Equal(terms[1], plan.Lead);
        Assert.Equal([terms[0], terms[2]], plan.Others.OrderBy(term => term.Offset));
        Assert.Equal(4, plan.Length);
        Assert.Equal(new NeighbourCondition(NeighbourCode.None, CodeOf("of")), terms[1].Condition);
        Assert.Equal(new NeighbourCondition(NeighbourCode.None, CodeOf("the")), terms[2].Condition);
        Assert.True(terms[0].Condition.IsEmpty && terms[3].Condition.IsEmpty);
    }

    private static PhraseTerm[] TermsOf(params string[] words) => TermsOf(words, NeighbourCode.Last);

    private static PhraseTerm[] TermsOf(string[] words, byte reach) => [.. words.Select((word, i) =>
    {
        byte code = CodeOf(word);
        int cost = code == NeighbourCode.None ? CostOfRare : CostOfCommon - code;
        PostingsCursor cursor = FieldBuilder.Open([.. Enumerable.Range(0, cost).Select(document => new Posting(document, [0]))]);
        return new PhraseTerm(cursor, offset: i, length: word.Split('-').Length) { Code = code, Reach = code == NeighbourCode.None ? reach : code };
    })];

    private static byte CodeOf(string word) => word switch
    {
        "the" => NeighbourCode.First,
        "of" => NeighbourCode.First + 1,
        _ => NeighbourCode.None,
    };
}
