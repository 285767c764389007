using System.Globalization;

namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>Reads one token of a line as a page number, through damage done by character recognition.</summary>
internal static class NumberToken
{
    private const int MostDigits = 4;

    /// <summary>Reads a token that is all number; <see langword="null"/> when it is none.</summary>
    public static NumberReading? Read(ReadOnlySpan<char> token)
    {
        if (token.IsEmpty || token.Length > 15)
        {
            return null;
        }

        int roman = RomanNumerals.Parse(token);
        if (roman > 0)
        {
            bool isLikelyLetter = token.Length == 1 && roman >= 50;
            float certainty = isLikelyLetter ? 0.2f : char.IsAsciiLetterLower(token[0]) ? 0.9f : 0.3f;
            return new NumberReading(new PageNumber(IsRoman: true, roman), certainty, token.ToString());
        }

        return ReadArabic(token);
    }

    private static NumberReading? ReadArabic(ReadOnlySpan<char> token)
    {
        Span<char> digits = stackalloc char[MostDigits];
        int count = 0;
        int real = 0;
        int damaged = 0;
        foreach (char c in token)
        {
            char digit = char.IsAsciiDigit(c) ? c : LikeDigit(c);
            if (digit == '\0')
            {
                if (c is not ('.' or ',' or '\'' or '\u2019'))
                {
                    return null;
                }

                damaged++;
                continue;
            }

            if (count == MostDigits)
            {
                return null;
            }

            digits[count++] = digit;
            _ = char.IsAsciiDigit(c) ? real++ : damaged++;
        }

        if (real == 0 || damaged > real)
        {
            return null;
        }

        int value = int.Parse(digits[..count], NumberStyles.None, CultureInfo.InvariantCulture);
        return value == 0 ? null : new NumberReading(new PageNumber(IsRoman: false, value), damaged == 0 ? 1 : 0.5f, token.ToString());
    }

    private static char LikeDigit(char c) => c switch
    {
        'l' or 'I' or 'i' or '|' or '!' => '1',
        'O' or 'o' or 'Q' or '\u00B0' => '0',
        'Z' or 'z' => '2',
        'A' => '4',
        'S' or 's' => '5',
        'B' => '8',
        'G' => '6',
        'g' or 'q' => '9',
        _ => '\0',
    };
}
