using System.Text.RegularExpressions;
using CsCheck;
using QuestSearch.Queries;
using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class RegexPatternTests
{
    [Theory]
    [InlineData("conf.*s", "confess", true)]
    [InlineData("conf.*s", "confessed", false)]
    [InlineData("(pre|con)fess?", "confes", true)]
    [InlineData("[^a-c]at", "bat", false)]
    [InlineData("[^a-c]at", "hat", true)]
    [InlineData("[a-]+", "a-a", true)]
    [InlineData("[\\]]", "]", true)]
    [InlineData("a{2,3}", "aaa", true)]
    [InlineData("a{2,3}", "aaaa", false)]
    [InlineData("a{2,}", "aaaaa", true)]
    [InlineData("\\.\\\\", ".\\", true)]
    [InlineData("a|", "", true)]
    [InlineData("", "", true)]
    [InlineData("a#b c", "a#b c", true)]
    [InlineData("😀+", "😀😀", true)]
    [InlineData("[x😀]", "😀", true)]
    public void Rewrite_GivesAnExpressionOfTheSameMeaning(string pattern, string word, bool matches) =>
        Assert.Equal(matches, Matches(pattern, word, text => text));

    [Theory]
    [InlineData("ÉCOLE", "ecole", true)]
    [InlineData("stra[ß]e", "strasse", true)]
    [InlineData("[À-Å]", "a", true)]
    [InlineData("ca\u0301*fe", "cafe", true)]
    public void Rewrite_FoldsLiteralsAndLists(string pattern, string word, bool matches) =>
        Assert.Equal(matches, Matches(pattern, word, Fold));

    [Theory]
    [InlineData("(a", 0, "this “(” is not closed")]
    [InlineData("a)", 1, "there is no “(” to this “)”")]
    [InlineData("a**", 2, "“*” is itself repeated; put it and what it repeats in brackets")]
    [InlineData("*a", 0, "there is nothing to repeat before “*”; write \\* for the character itself")]
    [InlineData("a]", 1, "there is nothing open before “]”; write \\] for the character itself")]
    [InlineData("^a", 0, "the whole word is matched without “^”; write \\^ for the character itself")]
    [InlineData("[ab", 0, "this “[” is not closed; write \\[ for the character itself")]
    [InlineData("[]", 0, "this “[” lists nothing; write \\[ for the character itself")]
    [InlineData("[z-a]", 1, "the range “z-a” is upside down")]
    [InlineData("ab\\", 2, "there is no character after “\\”")]
    [InlineData("\\d", 0, "there is no “\\d”; list the characters, as in [0-9]")]
    [InlineData("(a)\\1", 3, "there is no “\\1”; list the characters, as in [0-9]")]
    [InlineData("a{x}", 2, "a number is missing; write {2}, {2,} or {2,3}")]
    [InlineData("a{3,2}", 1, "{3,2} asks for at least more than at most")]
    [InlineData("a{2", 1, "this “{” is not closed; write {2}, {2,} or {2,3}")]
    [InlineData("a{1001}", 2, "nothing can be repeated more than 1000 times")]
    [InlineData("(a{100}){100}", 13, "written out, the expression is longer than 1000 characters")]
    public void FaultOf_AFaultyExpression_SaysWhereAndWhy(string pattern, int position, string message) =>
        Assert.Equal((position, message), RegexPattern.FaultOf(pattern));

    [Fact]
    public void FaultOf_DeepBrackets_SaysSo() => Assert.NotNull(RegexPattern.FaultOf(new string('(', 1_000_000)));

    [Fact]
    public void Rewrite_OfAnySoundExpression_MatchesWhatDotNetMatches() =>
        Gen.Select(OneOf("a", "b", ".", "(", ")", "|", "*", "+", "?", "{2}", "{1,2}", "{1,}", "[ab]", "[^a]", "[a-b]", "\\*").Array[0, 8], OneOf("a", "b", "c", "*").Array[0, 5]).Sample(
            (pieces, letters) =>
            {
                string pattern = string.Concat(pieces);
                string word = string.Concat(letters);
                return RegexPattern.FaultOf(pattern) is not null || Matches(pattern, word, text => text) == Regex.IsMatch(word, $@"\A(?:{pattern})\z");
            },
            iter: 20_000);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static bool Matches(string pattern, string word, Func<string, string> fold) =>
        Regex.IsMatch(word, RegexPattern.Rewrite(pattern, fold), RegexOptions.NonBacktracking | RegexOptions.Singleline);

    private static string Fold(string text) => text.ToLowerInvariant() switch
    {
        "é" => "e",
        "à" or "á" or "â" or "ã" or "ä" or "å" => "a",
        "ß" => "ss",
        "\u0301" => "",
        string lower => lower,
    };
}
