namespace QuestSearch.Reading.PlainText.Paragraphs;

/// <summary>How high a heading stands: parts above chapters, chapters above plain headings.</summary>
internal static class HeadingRank
{
    public const int Part = 1;
    public const int Chapter = 2;
    public const int Plain = 3;

    private static readonly string[] PartWords = ["book", "part", "volume"];
    private static readonly string[] ChapterWords = ["chapter", "lecture", "essay", "letter", "section", "preface", "introduction", "appendix", "contents", "index", "notes", "footnotes"];

    public static int Of(ReadOnlySpan<char> heading)
    {
        int end = heading.IndexOfAny(" .,:\u2014");
        ReadOnlySpan<char> first = end < 0 ? heading : heading[..end];
        if (IsOneOf(first, PartWords))
        {
            return Part;
        }

        return IsOneOf(first, ChapterWords) || RomanNumerals.Parse(first) > 0 ? Chapter : Plain;
    }

    /// <summary>Whether a title is a word that stands before the number of a part or chapter, so that its number is none of a page.</summary>
    public static bool IsWordBeforeNumber(ReadOnlySpan<char> title) => IsOneOf(title, PartWords) || title is "chapter" or "lecture" or "essay" or "letter" or "section" or "appendix";

    private static bool IsOneOf(ReadOnlySpan<char> word, string[] words)
    {
        foreach (string candidate in words)
        {
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
