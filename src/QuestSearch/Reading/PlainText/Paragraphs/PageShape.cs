namespace QuestSearch.Reading.PlainText.Paragraphs;

/// <summary>How the running text of a page is set.</summary>
/// <param name="Margin">The indent of most lines.</param>
/// <param name="Width">The width of full lines, the margin included.</param>
/// <param name="Filled">The part of the width below which a line is short.</param>
/// <param name="HasIndents">Whether paragraphs are indented.</param>
/// <param name="IsDoubleSpaced">Whether a blank line stands between any two lines, so that it parts no paragraphs.</param>
internal sealed record PageShape(int Margin, int Width, float Filled, bool HasIndents, bool IsDoubleSpaced)
{
    private const int Widest = 400;

    public static PageShape Of(PageDraft page)
    {
        int[] widths = new int[Widest + 1];
        int[] indents = new int[Widest + 1];
        int lines = 0;
        int afterBlank = 0;
        bool isAfterBlank = false;
        foreach (PageLine line in page.Lines)
        {
            if (line.IsInBody)
            {
                lines++;
                afterBlank += isAfterBlank ? 1 : 0;
                widths[Math.Min(Widest, line.Indent + line.Length)]++;
                indents[Math.Min(Widest, line.Indent)]++;
            }

            isAfterBlank = line.IsBlank;
        }

        int margin = Array.IndexOf(indents, indents.Max());
        int width = Percentile(widths, lines, 0.9);
        bool hasIndents = lines > 0 && indents.AsSpan(margin + 1).IndexOfAnyExcept(0) >= 0;
        float filled = Percentile(widths, lines, 0.5) >= 0.95 * width ? 0.97f : 0.9f;
        return new PageShape(margin, width, filled, hasIndents, lines > 6 && afterBlank > 0.8 * lines);
    }

    private static int Percentile(int[] counts, int total, double part)
    {
        int seen = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            seen += counts[i];
            if (total > 0 && seen >= part * total)
            {
                return i;
            }
        }

        return 0;
    }
}
