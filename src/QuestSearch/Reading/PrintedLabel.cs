using QuestSearch.Reading;
using QuestSearch.Reading.PlainText;

namespace QuestSearch;

/// <summary>Brings the labels of pages and notes, as makers of markup write them, to the form in which they are printed and cited.</summary>
public static class PrintedLabel
{
    private const int MostPageDigits = 5;
    private const int LongestNoteLabel = 6;
    private const string Wrapping = "[](){}<>^.,:;-–— \u00A0\t\r\n";

    /// <summary>Brings the label of a page to its printed form: <c>[Pg 8]</c>, <c>{8}</c>, <c>-8-</c>, <c>p. 8</c> and <c>008</c> are all <c>8</c>.</summary>
    /// <param name="text">The label as written; may be null.</param>
    /// <returns>The label; <see langword="null"/> when nothing remains.</returns>
    public static string? OfPage(string? text)
    {
        ReadOnlySpan<char> label = text.AsSpan().Trim(Wrapping);
        foreach (string word in (ReadOnlySpan<string>)["Page", "Pg", "p"])
        {
            bool isLed = label.StartsWith(word, StringComparison.OrdinalIgnoreCase) && label.Length > word.Length && !char.IsLetter(label[word.Length]);
            if (isLed)
            {
                label = label[word.Length..].Trim(Wrapping).TrimStart('_');
                break;
            }
        }

        ReadOnlySpan<char> significant = IsNumber(label) ? label.TrimStart('0') : label;
        return label.IsEmpty ? null : significant.IsEmpty ? "0" : significant.ToString();
    }

    /// <summary>Tells whether a text is a page number in its printed form: an arabic number with at most one letter or star behind it, or a roman numeral in one case.</summary>
    /// <param name="label">The label, as <see cref="OfPage"/> gives it; may be null.</param>
    /// <returns><see langword="true"/> if it is a number of at most five digits, or a roman numeral up to mmmcmxcix.</returns>
    public static bool IsPageNumber(string? label)
    {
        ReadOnlySpan<char> text = label.AsSpan();
        bool hasSuffix = text.Length > 1 && char.IsAsciiDigit(text[^2]) && (char.IsAsciiLetter(text[^1]) || text[^1] == '*');
        ReadOnlySpan<char> number = hasSuffix ? text[..^1] : text;
        return IsNumber(number) ? number.Length <= MostPageDigits : RomanNumerals.Parse(text) > 0;
    }

    /// <summary>Brings the label of a note to its printed form: <c>[12]</c>, <c>(12)</c>, <c>12.</c>, <c>^12</c> and <c>¹²</c> are all <c>12</c>.</summary>
    /// <param name="text">The label as written; may be null.</param>
    /// <returns>The label; empty when nothing remains.</returns>
    public static string OfNote(string? text)
    {
        ReadOnlySpan<char> label = text.AsSpan().Trim(Wrapping);
        return string.Create(label.Length, label, (characters, source) =>
        {
            for (int i = 0; i < source.Length; i++)
            {
                characters[i] = Digit(source[i]);
            }
        });
    }

    /// <summary>Tells whether a text can be the label of a note in its printed form: a number with at most one letter behind it, one or two letters, a roman numeral, or symbols such as <c>*</c> and <c>††</c>.</summary>
    /// <param name="label">The label, as <see cref="OfNote"/> gives it; may be null.</param>
    /// <returns><see langword="true"/> if it is short enough and of one of these forms.</returns>
    public static bool IsNoteLabel(string? label)
    {
        ReadOnlySpan<char> text = label.AsSpan();
        if (text.IsEmpty || text.Length > LongestNoteLabel)
        {
            return false;
        }

        ReadOnlySpan<char> number = text.Length > 1 && char.IsAsciiLetter(text[^1]) ? text[..^1] : text;
        return IsNumber(number) || (text.Length <= 2 && IsAll(text, char.IsLetter)) || RomanNumerals.Parse(text) > 0 || IsAll(text, Characters.IsNoteSymbol);
    }

    private static bool IsAll(ReadOnlySpan<char> text, Func<char, bool> test)
    {
        foreach (char character in text)
        {
            if (!test(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> label) => !label.IsEmpty && !label.ContainsAnyExceptInRange('0', '9');

    private static char Digit(char character) => character switch
    {
        '¹' => '1',
        '²' => '2',
        '³' => '3',
        '⁰' or (>= '⁴' and <= '⁹') => (char)('0' + character - '⁰'),
        _ => character,
    };
}
