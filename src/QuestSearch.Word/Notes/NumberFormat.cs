using System.Globalization;
using System.Text;

namespace QuestSearch.Word.Notes;

/// <summary>
/// Writes the numbers of notes and pages in the formats of WordprocessingML (<c>ST_NumberFormat</c>). A format that is not known, and a number that a
/// format has no form for, is written in decimal digits.
/// </summary>
internal static class NumberFormat
{
    private const int LargestRoman = 3999;
    private const int MostRepetitions = 20;
    private const string Latin = "abcdefghijklmnopqrstuvwxyz";
    private const string Russian = "абвгдежзиклмнопрстуфхцчшщыэюя";
    private const string Marks = "*†‡§";
    private const string Ideographs = "〇一二三四五六七八九";

    private static readonly (int Value, string Digits)[] RomanParts =
    [
        (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
        (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
    ];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, from 0.</param>
    /// <param name="format">The name of the format; null for decimal digits.</param>
    public static string Write(int number, string? format) => format switch
    {
        "none" => "",
        "lowerRoman" => Roman(number),
        "upperRoman" => Roman(number).ToUpperInvariant(),
        "lowerLetter" => Repeated(number, Latin),
        "upperLetter" => Repeated(number, Latin).ToUpperInvariant(),
        "russianLower" => Repeated(number, Russian),
        "russianUpper" => Repeated(number, Russian).ToUpperInvariant(),
        "chicago" => Repeated(number, Marks),
        "ordinal" => Decimal(number) + OrdinalEnding(number),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => Digits(number, digit => (char)('０' + digit)),
        "ideographDigital" or "japaneseDigitalTenThousand" or "koreanDigital2" or "taiwaneseDigital" => Digits(number, digit => Ideographs[digit]),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Enclosed(number, '①'),
        "decimalEnclosedParen" => Enclosed(number, '⑴'),
        "decimalEnclosedFullstop" => Enclosed(number, '⒈'),
        _ => Decimal(number),
    };

    private static string Decimal(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Roman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return Decimal(number);
        }

        StringBuilder text = new();
        foreach ((int value, string digits) in RomanParts)
        {
            for (; number >= value; number -= value)
            {
                text.Append(digits);
            }
        }

        return text.ToString();
    }

    /// <summary>The letters in their order, then doubled, then trebled: a, b … z, aa, bb.</summary>
    private static string Repeated(int number, string letters)
    {
        int repetitions = ((number - 1) / letters.Length) + 1;
        return number < 1 || repetitions > MostRepetitions ? Decimal(number) : new string(letters[(number - 1) % letters.Length], repetitions);
    }

    private static string OrdinalEnding(int number) => (number % 100, number % 10) switch
    {
        (11 or 12 or 13, _) => "th",
        (_, 1) => "st",
        (_, 2) => "nd",
        (_, 3) => "rd",
        _ => "th",
    };

    private static string Digits(int number, Func<int, char> digit) => string.Concat(Decimal(number).Select(character => digit(character - '0')));

    private static string Enclosed(int number, char one) => number is >= 1 and <= 20 ? ((char)(one + number - 1)).ToString() : Decimal(number);
}
