using System.Buffers;

namespace QuestSearch.Sentences.Abbreviations;

/// <summary>Recognises abbreviations by their form alone.</summary>
internal static class AbbreviationShape
{
    private const int LongestWithoutVowel = 5;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouyAEIOUYäöüæœéèêáàâóíúÄÖÜÆŒÉ");

    public static AbbreviationKind KindOf(ReadOnlySpan<char> word)
    {
        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return word[0] == 'v' ? AbbreviationKind.Connective : char.IsLower(word[0]) ? AbbreviationKind.Locator : AbbreviationKind.Initial;
        }

        if (IsShillingsOrPence(word))
        {
            return AbbreviationKind.Measure;
        }

        if (IsDotted(word))
        {
            return AbbreviationKind.Dotted;
        }

        return IsWithoutVowel(word) ? AbbreviationKind.Learned : AbbreviationKind.None;
    }

    private static bool IsShillingsOrPence(ReadOnlySpan<char> word) =>
        word.Length > 1 && word[^1] is 's' or 'd' && !word[..^1].ContainsAnyExceptInRange('0', '9');

    private static bool IsDotted(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]);

    private static bool IsWithoutVowel(ReadOnlySpan<char> word) =>
        word.Length is > 1 and <= LongestWithoutVowel && char.IsLower(word[^1]) && !word.ContainsAny(Vowels) && !ContainsNonLetter(word) && !RomanNumeral.Is(word);

    private static bool ContainsNonLetter(ReadOnlySpan<char> word)
    {
        foreach (char character in word)
        {
            if (!char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }
}
