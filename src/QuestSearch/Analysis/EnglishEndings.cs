namespace QuestSearch.Analysis;

/// <summary>Endings of English words that the rules added by Snowball 3 look at.</summary>
internal static class EnglishEndings
{
    private const string PersonOfAScience = "ogist";

    /// <summary>Takes the possessive ending and then a plural s off a word, as the first step of the algorithm does.</summary>
    public static ReadOnlySpan<char> WithoutPossessiveAndPlural(ReadOnlySpan<char> word)
    {
        ReadOnlySpan<char> bare =
            word.EndsWith("'s'") ? word[..^3]
            : word.EndsWith("'s") ? word[..^2]
            : word.EndsWith("'") ? word[..^1]
            : word;
        return bare is [.., not ('s' or 'u'), 's'] ? bare[..^1] : bare;
    }

    /// <summary>Whether a stem ends in -ogist only because the algorithm of 2011 did not know that ending, as in "geologist" with "geology".</summary>
    public static bool IsPersonOfAScience(ReadOnlySpan<char> singular, string stem) =>
        stem.EndsWith(PersonOfAScience, StringComparison.Ordinal)
        && singular.StartsWith(stem)
        && singular[stem.Length..] is "" or "ed" or "ing" or "edly" or "ingly"
        && EnglishRegion.StartOfFirst(stem) <= stem.Length - PersonOfAScience.Length;
}
