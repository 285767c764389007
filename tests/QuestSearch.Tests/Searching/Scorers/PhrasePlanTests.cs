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
    [InlineData("mast-head of")]
    [InlineData("of sail", 0)]
    [InlineData("sail mast", 0)]
    public void For_NoTermTellsOfAnother_IsNone(string phrase, byte reach = NeighbourCode.Last) => Assert.Null(PhrasePlan.For(TermsOf(phrase.Split(' '), reach)));

    [Fact]
    public void For_SeveralTermsLookedUp_LeadsWithTheRarestOfThoseWithConditions()
    {
        PhraseTerm[] terms = TermsOf("mast-head", "sail", "of", "the");

        PhrasePlan plan = PhrasePlan.For(terms)!;

        Assert.Equal(terms[1], plan.Lead);
        Assert.Equal([terms[0], terms[2]], plan.Others.OrderBy(term => term.Offset));
        Assert.Equal(5, plan.Length);
        Assert.Equal(new NeighbourCondition(NeighbourCode.None, CodeOf("of")), terms[1].Condition);
        Assert.Equal(new NeighbourCondition(NeighbourCode.None, CodeOf("the")), terms[2].Condition);
        Assert.True(terms[0].Condition.IsEmpty && terms[3].Condition.IsEmpty);
    }

    [Fact]
    public void For_RareTerms_LeadsWithTheRarestAndLooksTheOthersUp()
    {
        PhraseTerm[] terms = TermsOf("mast", "sail", "mast");

        PhrasePlan plan = PhrasePlan.For(terms)!;

        Assert.Equal([terms[1], terms[2]], plan.Others);
        Assert.Equal(new NeighbourCondition(NeighbourCode.None, CodeOf("sail")), plan.Lead.Condition);
        Assert.All(plan.Others, other => Assert.True(other.Condition.IsEmpty));
    }

    private static PhraseTerm[] TermsOf(params string[] words) => TermsOf(words, NeighbourCode.Last);

    private static PhraseTerm[] TermsOf(string[] words, byte reach)
    {
        PhraseTerm[] terms = new PhraseTerm[words.Length];
        int offset = 0;
        for (int i = 0; i < terms.Length; i++)
        {
            byte code = CodeOf(words[i]);
            bool isCommon = NeighbourCode.IsCommon(code);
            int cost = isCommon ? CostOfCommon - code : CostOfRare;
            PostingsCursor cursor = FieldBuilder.Open([.. Enumerable.Range(0, cost).Select(document => new Posting(document, [0]))]);
            terms[i] = new PhraseTerm(cursor, offset, words[i].Split('-').Length) { Code = code, Reach = isCommon ? code : reach };
            offset += terms[i].Length;
        }

        return terms;
    }

    private static byte CodeOf(string word) => word switch
    {
        "the" => NeighbourCode.FirstCommon,
        "of" => NeighbourCode.FirstCommon + 1,
        "mast-head" => NeighbourCode.None,
        _ => (byte)(NeighbourCode.FirstShared + word[0] - 'a'),
    };
}
