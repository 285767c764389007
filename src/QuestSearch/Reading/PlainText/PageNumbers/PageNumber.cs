using System.Globalization;

namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>A page number: arabic or roman, and its value.</summary>
internal readonly record struct PageNumber(bool IsRoman, int Value)
{
    public override string ToString() => IsRoman ? RomanNumerals.Format(Value) : Value.ToString(CultureInfo.InvariantCulture);
}
