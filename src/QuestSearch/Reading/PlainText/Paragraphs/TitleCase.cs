namespace QuestSearch.Reading.PlainText.Paragraphs;

/// <summary>Tells titles from running text by their capitals.</summary>
internal static class TitleCase
{
    private const int ShortestCountedWord = 4;

    public static bool IsAllCapitals(ReadOnlySpan<char> text)
    {
        bool hasLetter = false;
        foreach (char c in text)
        {
            if (char.IsLower(c))
            {
                return false;
            }

            hasLetter |= char.IsLetter(c);
        }

        return hasLetter;
    }

    /// <summary>Whether the first letter and nearly all words but the short ones begin with a capital.</summary>
    public static bool IsTitle(ReadOnlySpan<char> text)
    {
        int capitals = 0;
        int counted = 0;
        bool isFirst = true;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range].TrimStart("\"'\u2018\u201C([_");
            if (word.IsEmpty || !char.IsLetter(word[0]))
            {
                continue;
            }

            if (isFirst && !char.IsUpper(word[0]))
            {
                return false;
            }

            isFirst = false;
            if (word.Length >= ShortestCountedWord || char.IsUpper(word[0]))
            {
                counted++;
                capitals += char.IsUpper(word[0]) ? 1 : 0;
            }
        }

        return counted > 0 && capitals >= 0.8 * counted;
    }
}
