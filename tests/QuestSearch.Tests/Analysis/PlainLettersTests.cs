using CsCheck;
using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class PlainLettersTests
{
    private static readonly Gen<string> Letters = Gen.OneOf(Gen.Char['A', 'z'], Gen.Char['a', 'z'], Gen.Char['a', 'z']).Array[0, 40].Select(characters => new string(characters));

    [Fact]
    public void CountAtStart_AnyText_CountsAsOneByOne() => Gen.OneOf(Letters, AnyText.Odd).Sample(text =>
    {
        for (int start = 0; start <= text.Length; start++)
        {
            Assert.Equal(PlainLetters.CountInTurn(text.AsSpan(start)), PlainLetters.CountAtStart(text.AsSpan(start)));
        }
    });

    [Theory]
    [InlineData("")]
    [InlineData("azAZ")]
    [InlineData("abcdefgh")]
    [InlineData("abcdefghi")]
    [InlineData("abcdefghijklmnopqrstuvwxyz")]
    public void CountAtStart_Letters_CountsThemUpToAnyOtherCharacter(string letters)
    {
        foreach (char other in " @[`{0é\u0141\uFF41")
        {
            Assert.Equal(letters.Length, PlainLetters.CountAtStart($"{letters}{other}abcdefghijklm"));
        }
    }

    /// <summary>Tokens depend on the classes of characters alone, but only plain letters are read by whole words.</summary>
    [Fact]
    public void Tokenize_PlainLetters_GivesTheTokensThatOtherLettersGive() => Gen.Select(AnyText.Odd, Letters, AnyText.Odd).Sample((before, letters, after) =>
    {
        string text = before + letters + after;
        string other = string.Concat(text.Select(character => char.IsAsciiLetter(character) ? 'é' : character));

        Assert.Equal(TextAnalyzer.Tokenize(other).Items, TextAnalyzer.Tokenize(text).Items);
    });
}
