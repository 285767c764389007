namespace QuestSearch.Analysis;

/// <summary>Knows the points of acronyms, which stand between and after single letters: "U.S.", "e.g.".</summary>
internal static class Acronym
{
    /// <summary>Whether the point at an index stands between two single letters, the first of which may follow an apostrophe ("l'U.R.S.S.").</summary>
    public static bool Joins(ReadOnlySpan<char> text, int wordStart, int index) =>
        text[index] == '.'
        && IsSingleLetterBefore(text, wordStart, index)
        && IsLetter(text, index + 1)
        && !ContinuesWord(text, index + 2);

    /// <summary>Whether the point at an index stands after the last letter of an acronym.</summary>
    public static bool EndsAt(ReadOnlySpan<char> text, int wordStart, int index) =>
        index - 2 > wordStart && index < text.Length && text[index] == '.' && text[index - 2] == '.' && IsLetter(text, index - 1);

    private static bool IsSingleLetterBefore(ReadOnlySpan<char> text, int wordStart, int index) =>
        IsLetter(text, index - 1)
        && (index - 1 == wordStart || text[index - 2] == '.' || CharacterClasses.Of(text[index - 2]) == CharacterClass.Apostrophe);

    private static bool IsLetter(ReadOnlySpan<char> text, int index) =>
        index < text.Length && CharacterClasses.Of(text[index]) == CharacterClass.Letter;

    private static bool ContinuesWord(ReadOnlySpan<char> text, int index) =>
        index < text.Length && CharacterClasses.At(text, index, out _) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark or CharacterClass.Ignorable;
}
