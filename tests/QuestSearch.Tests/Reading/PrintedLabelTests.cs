using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class PrintedLabelTests
{
    [Theory]
    [InlineData("[Pg 8]", "8")]
    [InlineData("{41}", "41")]
    [InlineData("-17-", "17")]
    [InlineData("029", "29")]
    [InlineData("p. 34", "34")]
    [InlineData("Page_xxvii", "xxvii")]
    [InlineData("000", "0")]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void OfPage_AnyWriting_IsThePrintedLabel(string? text, string? label) => Assert.Equal(label, PrintedLabel.OfPage(text));

    [Theory]
    [InlineData("[12]", "12")]
    [InlineData("(12).", "12")]
    [InlineData("^12", "12")]
    [InlineData("¹²", "12")]
    [InlineData("*", "*")]
    [InlineData("a.", "a")]
    [InlineData(null, "")]
    public void OfNote_AnyWriting_IsThePrintedLabel(string? text, string label) => Assert.Equal(label, PrintedLabel.OfNote(text));
}
