namespace QuestSearch.Reading.PlainText.Paragraphs;

/// <summary>Finds where the paragraphs of the running text begin: at blank lines, at indents, and after short last lines, also across pages.</summary>
internal static class ParagraphFinder
{
    private const int LongestIndent = 12;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        PageLine? previous = null;
        bool isAfterBlank = false;
        foreach (PageDraft page in pages)
        {
            PageShape shape = PageShape.Of(page);
            foreach (PageLine line in page.Lines)
            {
                if (line.IsBlank)
                {
                    isAfterBlank = true;
                }
                else if (line.IsInBody)
                {
                    bool isSamePage = previous?.Page == line.Page;
                    line.StartsParagraph = previous is null || Starts(previous, line, isSamePage && isAfterBlank && !shape.IsDoubleSpaced, shape);
                    previous = line;
                    isAfterBlank = false;
                }
            }
        }
    }

    private static bool Starts(PageLine previous, PageLine line, bool isAfterBlank, PageShape shape)
    {
        if (previous.Role != line.Role)
        {
            return true;
        }

        ReadOnlySpan<char> before = LineText.WithoutMarkers(previous);
        bool isEnded = Characters.EndsSentence(before);
        if (line.Role == LineRole.Heading)
        {
            return isAfterBlank;
        }

        if (isAfterBlank)
        {
            return isEnded || !LineText.ContinuesSentence(before, line.Text);
        }

        int indent = line.Indent - shape.Margin;
        bool isIndented = shape.HasIndents && indent is > 0 and <= LongestIndent && previous.Indent - shape.Margin < indent;
        if (isIndented)
        {
            return isEnded || !LineText.ContinuesSentence(before, line.Text);
        }

        return isEnded && IsShort(previous, line, shape) && LineText.BeginsSentence(line.Text);
    }

    /// <summary>Whether the first word of the next line would have had room in the line.</summary>
    private static bool IsShort(PageLine line, PageLine next, PageShape shape)
    {
        int word = next.Text.IndexOf(' ');
        int needed = (word < 0 ? next.Length : word) + 1;
        return line.Indent + line.Length + needed < shape.Width * shape.Filled;
    }
}
