using QuestSearch.Analysis;
using Xunit;

namespace QuestSearch.Tests.Analysis;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("The envoy’s letter came.", "The|envoy’s|letter|came")]
    [InlineData("‘Yes’, said O’Neill.", "Yes|said|O’Neill")]
    [InlineData("rock 'n' roll", "rock|n|roll")]
    [InlineData("either/or — 1949–50", "either|or|1949|50")]
    [InlineData("the _Annals_ (vol. 2)", "the|Annals|vol|2")]
    [InlineData("agreed¹³ at once", "agreed|at|once")]
    public void Tokenize_Prose_FindsWords(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("300,000 men", "300,000|men")]
    [InlineData("1,234,567.89", "1,234,567.89")]
    [InlineData("pp. 13,14,150", "pp|13|14|150")]
    [InlineData("in 1949,1950", "in|1949|1950")]
    [InlineData("3.5 per cent.", "3.5|per|cent")]
    [InlineData("12.3.1949", "12|3|1949")]
    [InlineData("He came in 1949. The war", "He|came|in|1949|The|war")]
    public void Tokenize_Numbers_KeepsGroupsAndDecimals(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("the U.S. Government", "the|U.S|Government")]
    [InlineData("e.g. in the U.S.S.R.", "e.g|in|the|U.S.S.R")]
    [InlineData("at the end.I saw", "at|the|end|I|saw")]
    [InlineData("l’U.R.S.S. et", "l’U.R.S.S|et")]
    [InlineData("U.S.-China trade", "U.S|U.S.-China|China|trade")]
    [InlineData("W. E. B. Du Bois", "W|E|B|Du|Bois")]
    public void Tokenize_Acronyms_AreOneWord(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void Tokenize_Compound_StandsOverThePositionsOfItsParts()
    {
        string text = "at twenty-five years";

        Assert.Equal(
            [(0, 1, "at"), (1, 1, "twenty"), (1, 2, "twenty-five"), (2, 1, "five"), (3, 1, "years")],
            Placed(text));
    }

    [Theory]
    [InlineData("Marxism-Leninism", "Marxism|Marxism-Leninism|Leninism")]
    [InlineData("mid‑1949", "mid|mid‑1949|1949")]
    [InlineData("a state-of-the-art press", "a|state|state-of-the-art|of|the|art|press")]
    [InlineData("one--two", "one|two")]
    [InlineData("seventeenth- and eighteenth", "seventeenth|and|eighteenth")]
    public void Tokenize_Hyphens_JoinCompounds(string text, string expected) => Assert.Equal(expected, Words(text));

    [Theory]
    [InlineData("co\u00ADoperate", "co\u00ADoperate")]
    [InlineData("don\u2060’\u2060t", "don\u2060’\u2060t")]
    [InlineData("\u2060word\uFEFF next", "word|next")]
    [InlineData("world\u200B-\u200Bhistoric", "world|world\u200B-\u200Bhistoric|historic")]
    public void Tokenize_CharactersWithoutWidth_ArePassedOver(string text, string expected) => Assert.Equal(expected, Words(text));

    [Fact]
    public void Tokenize_Ideographs_AreOneWordEach() => Assert.Equal("中|国|Quest", Words("中国 Quest"));

    [Fact]
    public void Tokenize_EndlessWord_IsCut()
    {
        TokenList tokens = TextAnalyzer.Tokenize(new string('a', 600));

        Assert.Equal([255, 255, 90], tokens.Items.ToArray().Select(token => token.Length));
    }

    [Fact]
    public void Tokenize_EndlessCompound_HasOnlyItsParts()
    {
        TokenList tokens = TextAnalyzer.Tokenize(string.Join('-', Enumerable.Repeat("ab", 1000)));

        Assert.Equal(1000, tokens.Count);
    }

    private static string Words(string text) => string.Join('|', Placed(text).Select(word => word.Word));

    private static List<(int Position, int Count, string Word)> Placed(string text)
    {
        List<(int, int, string)> words = [];
        foreach (Token token in TextAnalyzer.Tokenize(text).Items)
        {
            words.Add((token.Position, token.PositionCount, token.In(text).ToString()));
        }

        return words;
    }
}
