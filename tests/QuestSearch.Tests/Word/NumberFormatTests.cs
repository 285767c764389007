using QuestSearch.Word.Notes;
using Xunit;

namespace QuestSearch.Tests.Word;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData(4, null, "4")]
    [InlineData(4, "decimal", "4")]
    [InlineData(4, "decimalZero", "04")]
    [InlineData(1999, "lowerRoman", "mcmxcix")]
    [InlineData(4000, "upperRoman", "4000")]
    [InlineData(0, "lowerRoman", "0")]
    [InlineData(26, "lowerLetter", "z")]
    [InlineData(28, "upperLetter", "BB")]
    [InlineData(1_000_000, "upperLetter", "1000000")]
    [InlineData(1, "chicago", "*")]
    [InlineData(8, "chicago", "§§")]
    [InlineData(21, "ordinal", "21st")]
    [InlineData(112, "ordinal", "112th")]
    [InlineData(255, "hex", "FF")]
    [InlineData(3, "decimalEnclosedCircle", "③")]
    [InlineData(21, "decimalEnclosedCircle", "21")]
    [InlineData(12, "decimalFullWidth", "１２")]
    [InlineData(10, "ideographDigital", "一〇")]
    [InlineData(2, "russianLower", "б")]
    [InlineData(7, "none", "")]
    [InlineData(7, "numberInDash", "7")]
    [InlineData(7, "unheardOf", "7")]
    public void Write_Number_IsInTheFormat(int number, string? format, string expected) => Assert.Equal(expected, NumberFormat.Write(number, format));
}
