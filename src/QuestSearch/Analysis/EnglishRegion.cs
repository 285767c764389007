using System.Diagnostics.CodeAnalysis;

namespace QuestSearch.Analysis;

/// <summary>
/// A beginning of words after which the region of suffixes begins, by exception ("inter|nal" beside "intern|al"). Such a word is stemmed with a shorter beginning in its
/// stead, after which that region begins by the general rule, and which has the same last letter and is a short syllable only if the true one counts as one.
/// </summary>
internal readonly record struct EnglishRegion(string Beginning, string Substitute)
{
    private const string Vowels = "aeiouy";

    private static readonly EnglishRegion[] Exceptions =
    [
        new("past", "pot"),
        new("univers", "ais"),
        new("later", "ter"),
        new("emerg", "aug"),
        new("organ", "gan"),
        new("inter", "ter"),
    ];

    /// <summary>Puts the substitute for the beginning, when the word has one of the exceptional beginnings.</summary>
    public static bool TryShorten(string word, [NotNullWhen(true)] out string? shortened, out EnglishRegion region)
    {
        foreach (EnglishRegion exception in Exceptions)
        {
            if (word.StartsWith(exception.Beginning, StringComparison.Ordinal))
            {
                region = exception;
                shortened = string.Concat(region.Substitute, word.AsSpan(region.Beginning.Length));
                return true;
            }
        }

        region = default;
        shortened = null;
        return false;
    }

    /// <summary>Puts the beginning back into a stem, less the letters that the stemmer took off its substitute.</summary>
    public string Restore(string stem)
    {
        int lost = Math.Max(0, Substitute.Length - stem.Length);
        return string.Concat(Beginning.AsSpan(0, Beginning.Length - lost), stem.AsSpan(Substitute.Length - lost));
    }

    /// <summary>The start of the first region by the general rule: after the first consonant that follows a vowel; the length of the word when there is none.</summary>
    public static int StartOfFirst(ReadOnlySpan<char> word)
    {
        bool isAfterVowel = false;
        for (int i = 0; i < word.Length; i++)
        {
            bool isVowel = Vowels.Contains(word[i]) && !(word[i] == 'y' && (i == 0 || isAfterVowel));
            if (isAfterVowel && !isVowel)
            {
                return i + 1;
            }

            isAfterVowel = isVowel;
        }

        return word.Length;
    }
}
