using System.Globalization;

namespace QuestSearch.Searching;

/// <summary>A page label that is a number, arabic or roman.</summary>
internal readonly record struct LabelNumber(bool IsRoman, int Value)
{
    private static readonly (string Letters, int Value)[] Numerals =
    [
        ("m", 1000), ("cm", 900), ("d", 500), ("cd", 400), ("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1),
    ];

    /// <summary>Reads a label; null when it is not a number.</summary>
    public static LabelNumber? Read(string? label)
    {
        if (string.IsNullOrEmpty(label))
        {
            return null;
        }

        if (int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            return new LabelNumber(IsRoman: false, number);
        }

        int value = ReadRoman(label);
        return value > 0 ? new LabelNumber(IsRoman: true, value) : null;
    }

    /// <summary>Reads a roman number of either case, each numeral as often as it comes ("iiii" as well as "iv"); 0 when there is another letter or another order.</summary>
    private static int ReadRoman(string label)
    {
        int value = 0;
        ReadOnlySpan<char> rest = label;
        foreach ((string letters, int worth) in Numerals)
        {
            while (rest.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
            {
                value += worth;
                rest = rest[letters.Length..];
            }
        }

        return rest.IsEmpty ? value : 0;
    }
}
