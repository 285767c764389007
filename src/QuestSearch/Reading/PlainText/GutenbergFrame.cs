namespace QuestSearch.Reading.PlainText;

/// <summary>Leaves out what Project Gutenberg puts around a text: everything up to the line that says START OF, and from the line that says END OF.</summary>
internal static class GutenbergFrame
{
    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<PageLine> lines = [.. pages.SelectMany(page => page.Lines)];
        int start = lines.FindIndex(line => ProjectGutenberg.IsStart(line.Text));
        int end = lines.FindIndex(line => ProjectGutenberg.IsEnd(line.Text));
        for (int i = 0; i <= start; i++)
        {
            LeaveOut(lines[i]);
        }

        for (int i = end; i >= 0 && i < lines.Count; i++)
        {
            LeaveOut(lines[i]);
        }
    }

    private static void LeaveOut(PageLine line)
    {
        if (!line.IsBlank)
        {
            line.Role = LineRole.LeftOut;
            line.Reason = "the distributor's text";
        }
    }
}
