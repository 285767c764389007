using System.Text;
using CsCheck;
using QuestSearch.Searching;
using Xunit;

namespace QuestSearch.Tests.Searching.Expansions;

public sealed class EditDistanceTests
{
    private static readonly Gen<string> Word = RandomWords.Of("abc𐐨𐐩𝐨", 0, 7);

    [Fact]
    public void Between_AnyWords_IsTheOptimalStringAlignmentWithinTheLimit() => Gen.Select(Word, Word, Gen.Int[0, 3]).Sample((left, right, limit) =>
    {
        int expected = Align([.. left.EnumerateRunes()], [.. right.EnumerateRunes()]);
        return new EditDistance().Between(left, right, limit) == (expected <= limit ? expected : -1);
    });

    [Theory]
    [InlineData("ab", "ba", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("", "", 0)]
    [InlineData("𐐨𐐩", "𐐩𐐨", 1)]
    public void Between_Swap_TouchesNoLetterTwice(string left, string right, int expected) => Assert.Equal(expected, new EditDistance().Between(left, right, limit: 5));

    [Theory]
    [InlineData("𐐨bcdef", "abcdef")]
    [InlineData("𐐨", "𐐩")]
    [InlineData("a𐐨", "a")]
    [InlineData("𐐨", "𝐨")]
    public void Between_LettersOfTwoUnits_CountEachAsOne(string left, string right) => Assert.Equal(1, new EditDistance().Between(left, right, limit: 1));

    /// <summary>The definition, without a table.</summary>
    private static int Align(Rune[] left, Rune[] right)
    {
        if (left.Length == 0 || right.Length == 0)
        {
            return left.Length + right.Length;
        }

        int least = Math.Min(Align(left[..^1], right), Align(left, right[..^1])) + 1;
        least = Math.Min(least, Align(left[..^1], right[..^1]) + (left[^1] == right[^1] ? 0 : 1));
        return left.Length > 1 && right.Length > 1 && left[^1] == right[^2] && left[^2] == right[^1]
            ? Math.Min(least, Align(left[..^2], right[..^2]) + 1)
            : least;
    }
}
