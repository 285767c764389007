namespace QuestSearch.Books;

/// <summary>Looks up page breaks in the order of the text.</summary>
internal static class PageBreakSearch
{
    /// <summary>Adds the ordinals of the pages that hold at least one character of a span, in the order of the text.</summary>
    public static void AddPages(ReadOnlySpan<PageBreak> breaks, TextSpan span, List<int> pages)
    {
        int first = LastAtOrBefore(breaks, span.Start);
        if (first >= 0)
        {
            pages.Add(breaks[first].Page);
        }

        for (int i = first + 1; i < breaks.Length && breaks[i].Offset < span.End; i++)
        {
            bool holdsNoCharacter = i + 1 < breaks.Length && breaks[i + 1].Offset == breaks[i].Offset;
            if (!holdsNoCharacter)
            {
                pages.Add(breaks[i].Page);
            }
        }
    }

    /// <summary>The index of the last break at or before a position of the text; -1 when there is none.</summary>
    public static int LastAtOrBefore(ReadOnlySpan<PageBreak> breaks, int offset)
    {
        int low = 0;
        int high = breaks.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (breaks[middle].Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }
}
