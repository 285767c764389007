namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>Abbreviations that stand before numbers in citations.</summary>
internal static class CitationWords
{
    private static readonly string[] Words =
        ["p", "pp", "vol", "vols", "no", "nos", "ch", "chap", "sec", "sect", "art", "fig", "figs", "pl", "pt", "bk", "lib", "cap", "tom", "fol", "ff", "col", "cols", "ed", "ser", "st", "op", "ver", "vv", "ll"];

    public static bool Contains(ReadOnlySpan<char> word)
    {
        foreach (string candidate in Words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
