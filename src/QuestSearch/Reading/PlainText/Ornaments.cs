namespace QuestSearch.Reading.PlainText;

/// <summary>Takes lines out of the text that hold rules or ornaments only, such as <c>_____</c> and <c>* * *</c>.</summary>
internal static class Ornaments
{
    private const int ShortestRule = 3;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.Role == LineRole.Body && IsOrnament(line.Text))
            {
                line.Role = LineRole.LeftOut;
                line.Reason = "an ornament";
            }
        }
    }

    /// <summary>Whether a line is a rule that may part notes from the text.</summary>
    public static bool IsRule(ReadOnlySpan<char> text) =>
        text.Length >= ShortestRule && text[0] is '_' or '-' or '\u2014' or '\u2013' or '\u2015' or '\u2500' or '=' && text.IndexOfAnyExcept(text[0], ' ') < 0;

    private static bool IsOrnament(ReadOnlySpan<char> text)
    {
        int marks = 0;
        foreach (char c in text)
        {
            if (c is not (' ' or '_' or '-' or '\u2014' or '\u2013' or '\u2015' or '\u2500' or '=' or '*' or '~' or '\u00B7' or '\u2022'))
            {
                return false;
            }

            marks += c == ' ' ? 0 : 1;
        }

        return marks >= ShortestRule;
    }
}
