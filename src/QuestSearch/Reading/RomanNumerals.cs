using System.Text;

namespace QuestSearch.Reading;

/// <summary>Roman numerals from i to mmmcmxcix, as they number pages and chapters.</summary>
internal static class RomanNumerals
{
    private const int Largest = 3999;

    private static readonly (int Value, string Digits)[] Parts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    public static string Format(int value)
    {
        StringBuilder text = new();
        foreach ((int part, string digits) in Parts)
        {
            for (; value >= part; value -= part)
            {
                text.Append(digits);
            }
        }

        return text.ToString();
    }

    /// <summary>Reads a numeral in one case, also in the additive forms of old print such as <c>xxiiii</c>; 0 when it is none.</summary>
    public static int Parse(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > 15 || (!IsOneCase(text, char.IsAsciiLetterLower) && !IsOneCase(text, char.IsAsciiLetterUpper)))
        {
            return 0;
        }

        int value = 0;
        int largestSoFar = 0;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            int digit = ValueOf(text[i]);
            if (digit == 0)
            {
                return 0;
            }

            value += digit < largestSoFar ? -digit : digit;
            largestSoFar = Math.Max(largestSoFar, digit);
        }

        bool isWellFormed = value is > 0 and <= Largest && (Format(value).Length == text.Length || IsAdditive(text));
        return isWellFormed ? value : 0;
    }

    private static bool IsAdditive(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (ValueOf(text[i]) > ValueOf(text[i - 1]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOneCase(ReadOnlySpan<char> text, Func<char, bool> isInCase)
    {
        foreach (char c in text)
        {
            if (!isInCase(c))
            {
                return false;
            }
        }

        return true;
    }

    private static int ValueOf(char c) => char.ToLowerInvariant(c) switch
    {
        'i' or 'j' => 1,
        'v' => 5,
        'x' => 10,
        'l' => 50,
        'c' => 100,
        'd' => 500,
        'm' => 1000,
        _ => 0,
    };
}
