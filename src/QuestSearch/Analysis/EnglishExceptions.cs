using System.Diagnostics.CodeAnalysis;

namespace QuestSearch.Analysis;

/// <summary>Words that Snowball 3 stems otherwise than the algorithm of 2011 because they are short: "adding", "ebbed", "vying"; and "evening", which is no participle.</summary>
internal static class EnglishExceptions
{
    private const string VowelsAtTheStart = "aeiou";
    private const string UndoubledLetters = "bdfgmnprt";

    /// <summary>Stems a word that is an exception.</summary>
    /// <param name="word">A word without the possessive ending and the plural s.</param>
    /// <param name="stem">Its stem, when it is an exception.</param>
    public static bool TryStem(ReadOnlySpan<char> word, [NotNullWhen(true)] out string? stem)
    {
        stem = word switch
        {
            "evening" => "evening",
            [_, 'y', 'i', 'n', 'g'] when !VowelsAtTheStart.Contains(word[0]) => word[0] + "ie",
            ['a' or 'e' or 'o', char second, char third, .. "ed" or "ing" or "edly" or "ingly"]
                when second == third && UndoubledLetters.Contains(second) => word[..3].ToString(),
            "proceedly" or "exceedly" or "succeedly" => word[..^2].ToString(),
            _ => null,
        };
        return stem is not null;
    }
}
