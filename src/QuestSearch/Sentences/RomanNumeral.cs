namespace QuestSearch.Sentences;

/// <summary>Recognises roman numerals, all small or all capital.</summary>
internal static class RomanNumeral
{
    public const int Longest = 9;

    private const string Digits = "ivxlcdm";
    private static ReadOnlySpan<int> Values => [1, 5, 10, 50, 100, 500, 1000];

    public static bool Is(ReadOnlySpan<char> word) => ValueOf(word) > 0;

    /// <summary>Gives the value of a numeral; 0 for any other word.</summary>
    public static int ValueOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > Longest)
        {
            return 0;
        }

        int caseBit = word[0] & ' ';
        int total = 0;
        int last = int.MaxValue;
        foreach (char character in word)
        {
            int index = (character & ' ') == caseBit ? Digits.IndexOf((char)(character | ' '), StringComparison.Ordinal) : -1;
            if (index < 0)
            {
                return 0;
            }

            int value = Values[index];
            total += value > last ? value - (2 * last) : value;
            last = value;
        }

        return Matches(word, total) ? total : 0;
    }

    private static bool Matches(ReadOnlySpan<char> word, int value)
    {
        Span<char> written = stackalloc char[16];
        int length = 0;
        ReadOnlySpan<int> steps = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
        ReadOnlySpan<string> signs = ["m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"];
        for (int i = 0; i < steps.Length; i++)
        {
            for (; value >= steps[i]; value -= steps[i])
            {
                if (length + 2 > written.Length)
                {
                    return false;
                }

                signs[i].CopyTo(written[length..]);
                length += signs[i].Length;
            }
        }

        return word.Equals(written[..length], StringComparison.OrdinalIgnoreCase);
    }
}
