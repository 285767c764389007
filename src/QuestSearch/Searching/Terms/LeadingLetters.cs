namespace QuestSearch.Searching;

/// <summary>Cuts words after whole letters, that is code points, some of which take two UTF-16 units.</summary>
internal static class LeadingLetters
{
    /// <summary>The first letters of a word; the word when it has no more.</summary>
    public static string Of(string word, int count)
    {
        int units = 0;
        for (; count > 0 && units < word.Length; count--)
        {
            units += char.IsSurrogatePair(word, units) ? 2 : 1;
        }

        return word[..units];
    }
}
