using CsCheck;
using Lucene.Net.Analysis.TokenAttributes;
using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class IndexTokenStreamTests
{
    [Fact]
    public void IncrementToken_Word_YieldsExactThenStemTermAtOnePosition() =>
        Assert.Equal(["0 they", "0 =they", "1 confessed", "1 =confess"], Terms("they confessed"));

    [Fact]
    public void IncrementToken_Compound_FollowsItsFirstPart() =>
        Assert.Equal(
            ["0 twenty", "0 =twenti", "0 twenty-five", "0 =twenti-five", "1 five", "1 =five", "2 men", "2 =men"],
            Terms("twenty-five men"));

    [Fact]
    public void IncrementToken_OneWordForCompound_StandsAtTheFirstPart() =>
        Assert.Equal(
            ["0 re", "0 =re", "0 re-cover", "0 =re-cover", "0 recover", "0 =recov", "1 cover", "1 =cover", "2 it", "2 =it"],
            Terms("re-cover it", new WordVariant(new TextSpan(0, 8), "recover")));

    [Fact]
    public void IncrementToken_CompoundForOneWord_StandsAtTheWord() =>
        Assert.Equal(
            ["0 to", "0 =to", "1 recover", "1 =recov", "1 re", "1 =re", "1 re-cover", "1 =re-cover", "1 cover", "1 =cover", "2 it", "2 =it"],
            Terms("to recover it", new WordVariant(new TextSpan(3, 10), "re-cover")));

    [Fact]
    public void IncrementToken_AnyText_YieldsBothTermsOfEachTokenAtItsPosition() => AnyText.Odd.Sample(text =>
    {
        List<string> expected = [];
        foreach (Token token in TextAnalyzer.Tokenize(text).Items)
        {
            WordForms forms = TextAnalyzer.For("english").FormsOf(token.In(text));
            expected.Add($"{token.Position} {forms.ExactTerm}");
            expected.Add($"{token.Position} ={forms.Stem}");
        }

        Assert.Equal(expected, Terms(text));
    });

    [Fact]
    public void IncrementToken_VariantWithoutWord_IsPassedOver() =>
        Assert.Equal(Terms("to recover"), Terms("to recover", new WordVariant(new TextSpan(2, 3), "re-cover")));

    private static List<string> Terms(string text, params WordVariant[] variants)
    {
        using IndexTokenStream stream = new(TextAnalyzer.For("english"));
        stream.SetText(text, variants);
        stream.Reset();
        ITermToBytesRefAttribute term = stream.GetAttribute<ITermToBytesRefAttribute>();
        List<string> terms = [];
        int position = -1;
        while (stream.IncrementToken())
        {
            position += stream.GetAttribute<IPositionIncrementAttribute>().PositionIncrement;
            term.FillBytesRef();
            terms.Add($"{position} {term.BytesRef.Utf8ToString()}".Replace(IndexTerm.StemMarker, '='));
        }

        return terms;
    }
}
