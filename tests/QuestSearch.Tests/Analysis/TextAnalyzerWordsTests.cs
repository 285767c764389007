using CsCheck;
using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class TextAnalyzerWordsTests
{
    [Fact]
    public void Analyze_Word_YieldsExactThenStemTermAtOnePosition() =>
        Assert.Equal(["0 they", "0 =they", "1 confessed", "1 =confess"], Terms("they confessed"));

    [Fact]
    public void Analyze_Compound_FollowsItsFirstPart() =>
        Assert.Equal(
            ["0 twenty", "0 =twenti", "0 twenty-five", "0 =twenti-five", "1 five", "1 =five", "2 men", "2 =men"],
            Terms("twenty-five men"));

    [Fact]
    public void Analyze_OneWordForCompound_StandsAtTheFirstPart() =>
        Assert.Equal(
            ["0 re", "0 =re", "0 re-cover", "0 =re-cover", "0 recover", "0 =recov", "1 cover", "1 =cover", "2 it", "2 =it"],
            Terms("re-cover it", new WordVariant(new TextSpan(0, 8), "recover")));

    [Fact]
    public void Analyze_CompoundForOneWord_StandsAtTheWord() =>
        Assert.Equal(
            ["0 to", "0 =to", "1 recover", "1 =recov", "1 re", "1 =re", "1 re-cover", "1 =re-cover", "1 cover", "1 =cover", "2 it", "2 =it"],
            Terms("to recover it", new WordVariant(new TextSpan(3, 10), "re-cover")));

    [Fact]
    public void Analyze_AnyText_YieldsBothTermsOfEachTokenAtItsPosition() => AnyText.Odd.Sample(text =>
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
    public void Analyze_VariantWithoutWord_IsPassedOver() =>
        Assert.Equal(Terms("to recover"), Terms("to recover", new WordVariant(new TextSpan(2, 3), "re-cover")));

    /// <summary>The exact term and, with an equals sign, the stem term of each word, with its position.</summary>
    private static List<string> Terms(string text, params WordVariant[] variants)
    {
        List<PlacedWord> words = [];
        TextAnalyzer.For("english").Analyze(text, variants, new TokenList(), words);
        return [.. words.SelectMany(word => new[] { $"{word.Position} {word.Forms.ExactTerm}", $"{word.Position} ={word.Forms.Stem}" })];
    }
}
