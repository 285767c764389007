namespace QuestSearch.Reading.PlainText;

/// <summary>Cuts lines in two where something begins or ends inside them that is not part of the running text.</summary>
internal static class LineSplitter
{
    /// <summary>Cuts a line before the first occurrence of a text inside it.</summary>
    public static void SplitBefore(List<PageLine> lines, int index, string text)
    {
        PageLine line = lines[index];
        int at = line.Text.IndexOf(text, StringComparison.Ordinal);
        if (at > 0)
        {
            SplitAt(lines, index, line.TextStart + at);
        }
    }

    /// <summary>Cuts a line at a position in the file, unless nothing but white space would be cut off.</summary>
    public static void SplitAt(List<PageLine> lines, int index, int position)
    {
        PageLine line = lines[index];
        if (position <= line.TextStart || position >= line.TextEnd)
        {
            return;
        }

        int end = position;
        while (end > line.TextStart && Characters.IsBlank(line.Source[end - 1]))
        {
            end--;
        }

        int start = position;
        while (start < line.TextEnd && Characters.IsBlank(line.Source[start]))
        {
            start++;
        }

        lines[index] = new PageLine(line.Source, line.File, line.Page, line.Start, line.TextStart, end, position);
        lines.Insert(index + 1, new PageLine(line.Source, line.File, line.Page, position, start, line.TextEnd, line.End));
    }
}
