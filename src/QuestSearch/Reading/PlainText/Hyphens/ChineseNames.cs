using System.Buffers;
using QuestSearch.Reading.PlainText.Words;

namespace QuestSearch.Reading.PlainText.Hyphens;

/// <summary>Recognises given names of romanised Chinese, which keep a hyphen between their two syllables: <c>Kai-shek</c>, <c>En-lai</c>.</summary>
internal static class ChineseNames
{
    private const int LongestSyllable = 6;

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiou\u00FC");

    private static readonly string[] Initials =
        ["", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r", "z", "c", "s", "y", "w", "ts", "tz", "hs", "kw", "gw"];

    private static readonly string[] Nuclei =
        ["a", "ai", "ao", "au", "e", "ei", "eu", "ee", "i", "ia", "iao", "ie", "io", "iu", "o", "oi", "oo", "ou", "u", "ua", "uai", "ue", "uei", "ui", "uo", "\u00FC", "\u00FCe"];

    private static readonly string[] Finals =
        ["", "n", "ng", "h", "k", "t", "p", "m"];

    /// <summary>Whether two parts of a broken word are two syllables, the first with a capital and the second without, as in <c>Wai-ching</c>.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.Length > 1 && char.IsUpper(left[0]) && IsSyllable(left) && IsSyllable(right);

    private static bool IsSyllable(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > LongestSyllable)
        {
            return false;
        }

        Span<char> lower = stackalloc char[text.Length];
        WordFolding.Fold(text, lower);
        ReadOnlySpan<char> syllable = lower;
        int start = syllable.IndexOfAny(Vowels);
        if (start < 0)
        {
            return false;
        }

        int length = syllable[start..].IndexOfAnyExcept(Vowels);
        int end = length < 0 ? syllable.Length : start + length;
        bool mayBegin = start > 0 || syllable[0] is 'a' or 'e' or 'o';
        return mayBegin && IsOneOf(syllable[..start], Initials) && IsOneOf(syllable[start..end], Nuclei) && IsOneOf(syllable[end..], Finals);
    }

    private static bool IsOneOf(ReadOnlySpan<char> part, string[] parts)
    {
        foreach (string candidate in parts)
        {
            if (part.SequenceEqual(candidate))
            {
                return true;
            }
        }

        return false;
    }
}
