using System.Diagnostics;
using CsCheck;
using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class TokenizerPropertyTests
{
    [Fact]
    public void Tokenize_AnyText_GivesTokensInOrderInsideTheText() => AnyText.Odd.Sample(text =>
    {
        int end = 0;
        foreach (Token token in WordsOf(text))
        {
            Assert.InRange(token.Start, end, text.Length - 1);
            Assert.InRange(token.End, token.Start + 1, text.Length);
            end = token.End;
        }
    });

    [Fact]
    public void Tokenize_AnyText_NumbersWordsOneByOne() => AnyText.Odd.Sample(text =>
        Assert.Equal(Enumerable.Range(0, WordsOf(text).Count), WordsOf(text).Select(token => token.Position)));

    [Fact]
    public void Tokenize_AnyText_SpansCompoundsOverTheirParts() => AnyText.Odd.Sample(text =>
    {
        List<Token> words = WordsOf(text);
        foreach (Token compound in TextAnalyzer.Tokenize(text).Items.ToArray().Where(token => token.IsCompound))
        {
            Assert.Equal(words[compound.Position].Start, compound.Start);
            Assert.Equal(words[compound.Position + compound.PositionCount - 1].End, compound.End);
        }
    });

    [Fact]
    public void Tokenize_AnyText_MissesNoLetter() => AnyText.Odd.Sample(text =>
    {
        List<Token> words = WordsOf(text);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsLetter(text[i]) && text[i] != 'ʼ')
            {
                Assert.Contains(words, word => word.Start <= i && i < word.End);
            }
        }
    });

    [Fact]
    public void FormsOf_TokensOfAnyText_AreNeverEmpty() => AnyText.Odd.Sample(text =>
    {
        foreach (Token token in TextAnalyzer.Tokenize(text).Items)
        {
            WordForms forms = TextAnalyzer.For("en").FormsOf(token.In(text));
            Assert.All([forms.Surface, forms.Folded, forms.Stem], Assert.NotEmpty);
        }
    });

    [Fact]
    public void Tokenize_SurfaceOfAnyWord_GivesThatWordAgain() => AnyText.Odd.Sample(text =>
    {
        foreach (Token token in WordsOf(text))
        {
            string surface = Surface.Of(token.In(text));
            Token again = Assert.Single(WordsOf(surface));
            Assert.Equal(surface, Surface.Of(again.In(surface)));
        }
    });

    [Theory]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData("a-")]
    [InlineData("1.")]
    [InlineData("1,")]
    [InlineData("1,000")]
    [InlineData("U.")]
    [InlineData("'")]
    [InlineData("a'")]
    [InlineData("\u00AD")]
    [InlineData("a\u00AD")]
    [InlineData("\u0301")]
    [InlineData("\uD835")]
    public void Tokenize_HalfAMillionOfTheSame_TakesLinearTime(string piece)
    {
        string text = "x" + string.Concat(Enumerable.Repeat(piece, 500_000 / piece.Length));
        Stopwatch watch = Stopwatch.StartNew();

        TextAnalyzer.Tokenize(text);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }

    private static List<Token> WordsOf(string text) => [.. TextAnalyzer.Tokenize(text).Items.ToArray().Where(token => !token.IsCompound)];
}
