namespace QuestSearch.Reading.PlainText.Paragraphs;

/// <summary>Recognises headings: short lines that stand by themselves between blank lines and look like titles.</summary>
internal static class Headings
{
    private const int MostLines = 3;
    private const int MostWords = 14;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        foreach (PageDraft page in pages)
        {
            PageShape shape = PageShape.Of(page);
            if (!shape.IsDoubleSpaced)
            {
                Find(page, shape);
            }
        }
    }

    private static void Find(PageDraft page, PageShape shape)
    {
        List<PageLine> lines = page.Lines;
        int start = 0;
        while (start < lines.Count)
        {
            if (lines[start].Role != LineRole.Body)
            {
                start++;
                continue;
            }

            int end = start;
            while (end < lines.Count && lines[end].Role == LineRole.Body)
            {
                end++;
            }

            bool isFollowed = end < lines.Count && lines[end].IsBlank;
            if (isFollowed && end - start <= MostLines && IsHeading(lines, start, end, shape))
            {
                Mark(lines, start, end);
            }

            start = end;
        }
    }

    private static bool IsHeading(List<PageLine> lines, int start, int end, PageShape shape)
    {
        bool isShort = true;
        int words = 0;
        for (int i = start; i < end; i++)
        {
            isShort &= lines[i].Length < 0.8 * shape.Width || lines[i].Indent > shape.Margin + 2;
            words += WordsOf(lines[i].Text);
        }

        ReadOnlySpan<char> first = lines[start].Text;
        ReadOnlySpan<char> last = LineText.WithoutMarkers(lines[end - 1]);
        if (!isShort || words is 0 or > MostWords || last.IsEmpty || IsTableRow(first) || last[^1] is ',' or ';' or ':' or '-')
        {
            return false;
        }

        if (HeadingRank.Of(first) < HeadingRank.Plain || first[0] == '\u00A7' || TitleCase.IsAllCapitals(first))
        {
            return BeginsText(lines, end, shape) || end - start == 1;
        }

        return !Characters.EndsSentence(last) && TitleCase.IsTitle(first) && BeginsText(lines, end, shape);
    }

    /// <summary>Whether a full line of running text, or another line of a heading, follows.</summary>
    private static bool BeginsText(List<PageLine> lines, int position, PageShape shape)
    {
        int next = lines.FindIndex(position, line => line.IsInBody);
        return next >= 0 && (lines[next].Length > 0.6 * shape.Width || TitleCase.IsTitle(lines[next].Text));
    }

    private static void Mark(List<PageLine> lines, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            lines[i].Role = LineRole.Heading;
            lines[i].Reason = "short, by itself, set as a title";
        }
    }

    /// <summary>Whether dot leaders, dashes in a row or ditto marks part columns.</summary>
    private static bool IsTableRow(ReadOnlySpan<char> line) =>
        line.Contains(". .", StringComparison.Ordinal) || line.Contains("- -", StringComparison.Ordinal) || line.Contains(" \u201E ", StringComparison.Ordinal) || line.Contains("...", StringComparison.Ordinal);

    private static int WordsOf(ReadOnlySpan<char> text) => text.Count(' ') + 1;
}
