using QuestSearch.Searching;
using Xunit;

namespace QuestSearch.Tests.Searching.Terms;

public sealed class SpellingAgreementTests
{
    [Theory]
    [InlineData("Café", "café", true)]
    [InlineData("Café", "cafe", false)]
    [InlineData("𐐀IL", "𐐨il", true)]
    public void Holds_CaseDoesNotMatter_ComparesAllElse(string left, string right, bool expected) =>
        Assert.Equal(expected, new SpellingAgreement(isCaseSensitive: false, isAccentSensitive: true).Holds(left, right));
}
