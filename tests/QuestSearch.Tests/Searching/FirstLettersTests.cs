using CsCheck;
using QuestSearch.Analysis;
using QuestSearch.Searching;
using QuestSearch.Tests.Analysis;
using Xunit;

namespace QuestSearch.Tests.Searching;

public class FirstLettersTests
{
    [Theory]
    [InlineData("english")]
    [InlineData("none")]
    public void MayBegin_TheWordOfATerm_IsTrue(string language)
    {
        TextAnalyzer analyzer = TextAnalyzer.For(language);
        Assert.True(analyzer.KeepsFirstLetters);
        AnyText.Odd.Sample(text => AssertEachMayBegin(analyzer, text));
    }

    [Fact]
    public void MayBegin_TheWordOfAnEnglishStem_IsTrue()
    {
        Assert.SkipUnless(SharedFolder.Exists, SharedFolder.WhyAbsent);
        foreach (string line in File.ReadLines(SharedFolder.PathOf("gold/snowball_english.tsv")))
        {
            AssertEachMayBegin(TextAnalyzer.For("english"), line.Split('\t')[0]);
        }
    }

    [Theory]
    [InlineData("Étude", "étude", true)]
    [InlineData("Étude", "Eton", true)]
    [InlineData("boat", "law", false)]
    [InlineData("æther", "law", true)]
    public void MayBegin_AnotherWord_DependsOnTheFirstLetter(string word, string term, bool expected) =>
        Assert.Equal(expected, LettersOf(TextAnalyzer.For("english").FormsOf(term).StemTerm).MayBegin(word[0]));

    private static void AssertEachMayBegin(TextAnalyzer analyzer, string text)
    {
        foreach (Token token in TextAnalyzer.Tokenize(text).Items)
        {
            WordForms forms = analyzer.FormsOf(token.In(text));
            Assert.True(LettersOf(forms.ExactTerm).MayBegin(text[token.Start]), text);
            Assert.True(LettersOf(forms.StemTerm).MayBegin(text[token.Start]), text);
        }
    }

    private static FirstLetters LettersOf(string term) => new([new IndexedTerm(term, [], 1)]);
}
