using System.Globalization;

namespace QuestSearch;

/// <summary>Reads dates as title pages and catalogues have them.</summary>
public static class PrintedDate
{
    private const int DigitsOfYear = 4;

    /// <summary>Finds the year in a date such as <c>London, 1871.</c>, <c>1871-05-02</c> or <c>[c. 1871]</c>.</summary>
    /// <param name="date">The date; may be null.</param>
    /// <returns>The first number of exactly four digits; <see langword="null"/> when there is none.</returns>
    public static int? YearIn(string? date)
    {
        ReadOnlySpan<char> text = date;
        for (int i = 0; i + DigitsOfYear <= text.Length; i++)
        {
            bool isWhole = (i == 0 || !char.IsAsciiDigit(text[i - 1])) && (i + DigitsOfYear == text.Length || !char.IsAsciiDigit(text[i + DigitsOfYear]));
            if (isWhole && int.TryParse(text.Slice(i, DigitsOfYear), NumberStyles.None, CultureInfo.InvariantCulture, out int year))
            {
                return year;
            }
        }

        return null;
    }
}
