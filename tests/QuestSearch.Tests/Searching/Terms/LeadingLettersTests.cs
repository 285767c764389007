using QuestSearch.Searching;
using Xunit;

namespace QuestSearch.Tests.Searching.Terms;

public sealed class LeadingLettersTests
{
    [Theory]
    [InlineData("boat", 0, "")]
    [InlineData("boat", 2, "bo")]
    [InlineData("boat", int.MaxValue, "boat")]
    [InlineData("𐐨bc", 1, "𐐨")]
    [InlineData("ab𐐨", 3, "ab𐐨")]
    [InlineData("𐐨", 2, "𐐨")]
    [InlineData("", 1, "")]
    public void Of_AnyWord_CutsAfterWholeLetters(string word, int count, string expected) => Assert.Equal(expected, LeadingLetters.Of(word, count));
}
