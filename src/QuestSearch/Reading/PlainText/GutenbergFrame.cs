namespace QuestSearch.Reading.PlainText;

/// <summary>Leaves out what Project Gutenberg puts around a text: everything up to the line that says START OF, and from the line that says END OF.</summary>
internal static class GutenbergFrame
{
    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<PageLine> lines = [.. pages.SelectMany(page => page.Lines)];
        int start = lines.FindIndex(line => IsMark(line.Text, "START OF"));
        int end = lines.FindIndex(line => IsMark(line.Text, "END OF") || IsPlainEnd(line.Text));
        for (int i = 0; i <= start; i++)
        {
            LeaveOut(lines[i]);
        }

        for (int i = end; i >= 0 && i < lines.Count; i++)
        {
            LeaveOut(lines[i]);
        }
    }

    private static bool IsMark(ReadOnlySpan<char> line, string words) =>
        line.StartsWith("***") && line[3..].TrimStart(" *").StartsWith(words, StringComparison.Ordinal) && line.Contains("GUTENBERG", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlainEnd(ReadOnlySpan<char> line) =>
        line.StartsWith("End of the Project Gutenberg EBook", StringComparison.OrdinalIgnoreCase) || line.StartsWith("End of Project Gutenberg's", StringComparison.OrdinalIgnoreCase);

    private static void LeaveOut(PageLine line)
    {
        if (!line.IsBlank)
        {
            line.Role = LineRole.LeftOut;
            line.Reason = "the distributor's text";
        }
    }
}
