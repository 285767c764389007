namespace QuestSearch.Sentences;

/// <summary>Finds the word that ends right before a stop.</summary>
internal static class PrecedingWord
{
    private const int Longest = 40;

    /// <summary>Reads backwards over letters, digits, and the stops and apostrophes inside a word; a hyphen bounds it. Empty when the stop stands alone or behind another sign.</summary>
    public static TextSpan Before(ReadOnlySpan<char> text, int stop, int lowerBound)
    {
        int limit = Math.Max(lowerBound, stop - Longest);
        int start = stop;
        while (start > limit && IsPartOfWord(text, start - 1))
        {
            start--;
        }

        while (start < stop && !char.IsLetterOrDigit(text[start]) && text[start] is not ('&' or '§'))
        {
            start++;
        }

        return new TextSpan(start, stop);
    }

    private static bool IsPartOfWord(ReadOnlySpan<char> text, int position)
    {
        char character = text[position];
        return char.IsLetterOrDigit(character)
            || character is '.' or '&' or '§' or '°'
            || (character is '\'' or '’' && position + 1 < text.Length && char.IsLetter(text[position + 1]));
    }
}
