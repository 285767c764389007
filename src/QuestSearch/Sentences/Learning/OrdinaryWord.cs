namespace QuestSearch.Sentences.Learning;

/// <summary>Tells ordinary English words from words cut short, by their form.</summary>
internal static class OrdinaryWord
{
    private const int Shortest = 4;
    private const string CommonLastLetters = "edsytnrhkw";
    private static readonly string[] RarerEndings = ["ing", "al", "ll", "ful", "om", "ism"];

    /// <summary>Tells whether a word is written in small letters, long enough, and not a numeral.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.Length >= Shortest && !word.ContainsAnyExceptInRange('a', 'z') && !RomanNumeral.Is(word);

    /// <summary>Tells whether a word ends as most English words do.</summary>
    public static bool LooksWhole(ReadOnlySpan<char> word)
    {
        if (CommonLastLetters.Contains(word[^1], StringComparison.Ordinal))
        {
            return true;
        }

        foreach (string ending in RarerEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
