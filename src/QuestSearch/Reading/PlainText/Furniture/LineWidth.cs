namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Measures how wide the lines of a text are set.</summary>
internal static class LineWidth
{
    private const int Widest = 400;

    /// <summary>The width that nine of ten lines with text do not exceed, in characters; 0 for a text without lines.</summary>
    public static int Typical(IEnumerable<PageDraft> pages)
    {
        int[] counts = new int[Widest + 1];
        int total = 0;
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (!line.IsBlank)
            {
                counts[Math.Min(line.Length, Widest)]++;
                total++;
            }
        }

        int seen = 0;
        for (int width = 0; width <= Widest; width++)
        {
            seen += counts[width];
            if (total > 0 && seen >= 0.9 * total)
            {
                return width;
            }
        }

        return 0;
    }
}
