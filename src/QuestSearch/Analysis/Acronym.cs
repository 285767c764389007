namespace QuestSearch.Analysis;

/// <summary>Tells whether a point stands between two single letters, as in "U.S." or "e.g.".</summary>
internal static class Acronym
{
    public static bool Joins(ReadOnlySpan<char> text, int wordStart, int index) =>
        text[index] == '.'
        && IsSingleLetterBefore(text, wordStart, index)
        && IsLetter(text, index + 1)
        && !ContinuesWord(text, index + 2);

    private static bool IsSingleLetterBefore(ReadOnlySpan<char> text, int wordStart, int index) =>
        IsLetter(text, index - 1) && (index - 1 == wordStart || (text[index - 2] == '.' && index - 2 > wordStart));

    private static bool IsLetter(ReadOnlySpan<char> text, int index) =>
        index < text.Length && CharacterClasses.Of(text[index]) == CharacterClass.Letter;

    private static bool ContinuesWord(ReadOnlySpan<char> text, int index) =>
        index < text.Length && CharacterClasses.At(text, index, out _) is CharacterClass.Letter or CharacterClass.Digit or CharacterClass.Mark or CharacterClass.Ignorable;
}
