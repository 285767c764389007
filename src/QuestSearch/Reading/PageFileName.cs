namespace QuestSearch.Reading;

/// <summary>The name of a page file, taken apart at its last run of digits, the page's number: <c>p-012a.txt</c> is page 12 of the series <c>p-</c>.</summary>
/// <param name="Stem">What stands before the number.</param>
/// <param name="Number">The number.</param>
/// <param name="Tail">What stands between the number and the extension, without a letter by itself such as those of <c>12a</c>, <c>12r</c> and <c>12v</c>.</param>
/// <param name="IsYear">Whether the number looks like a year: four digits, from 1000 to 2099.</param>
internal readonly record struct PageFileName(string Stem, int Number, string Tail, bool IsYear)
{
    private const char AnyLetter = '?';
    private const int MaxDigits = 9;
    private const int FirstYear = 1000;
    private const int LastYear = 2099;

    /// <summary>Gets the stem with a letter that stands by itself made one with all such letters, so that <c>f001</c> and <c>p001</c> agree.</summary>
    public string StemOfAnyLetter
    {
        get
        {
            int letter = Stem.AsSpan().LastIndexOfAnyExcept("-_. ");
            bool standsAlone = letter >= 0 && char.IsLetter(Stem[letter]) && (letter == 0 || !char.IsLetter(Stem[letter - 1]));
            return standsAlone ? string.Concat(Stem.AsSpan(0, letter), [AnyLetter], Stem.AsSpan(letter + 1)) : Stem;
        }
    }

    /// <summary>Takes a name apart; null when it has no number, or one too long for a page's.</summary>
    public static PageFileName? Of(string fileName)
    {
        ReadOnlySpan<char> name = Path.GetFileNameWithoutExtension(fileName.AsSpan());
        int end = name.LastIndexOfAnyInRange('0', '9') + 1;
        ReadOnlySpan<char> stem = name[..end].TrimEnd("0123456789");
        ReadOnlySpan<char> digits = name[stem.Length..end];
        if (digits.Length is 0 or > MaxDigits)
        {
            return null;
        }

        ReadOnlySpan<char> rest = name[end..];
        bool hasLetter = rest.Length > 0 && char.IsLetter(rest[0]) && (rest.Length == 1 || !char.IsLetter(rest[1]));
        int number = int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        bool isYear = digits.Length == 4 && number is >= FirstYear and <= LastYear;
        return new PageFileName(stem.ToString(), number, rest[(hasLetter ? 1 : 0)..].ToString(), isYear);
    }
}
