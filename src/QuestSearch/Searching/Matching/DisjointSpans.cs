namespace QuestSearch.Searching;

/// <summary>Picks matches from left to right: the one that ends first and, of those, the shortest; then the same among those that begin after it.</summary>
internal static class DisjointSpans
{
    /// <summary>Tells whether the next of the runs, which come in ascending order, is picked.</summary>
    /// <param name="next">The next run.</param>
    /// <param name="end">Where the last one picked ends; 0 at first.</param>
    public static bool Picks(WordSpan next, ref int end)
    {
        if (next.Start < end)
        {
            return false;
        }

        end = next.End;
        return true;
    }

    /// <param name="ascending">Runs in ascending order.</param>
    public static int Count(List<WordSpan> ascending)
    {
        int count = 0;
        int end = 0;
        foreach (WordSpan span in ascending)
        {
            count += Picks(span, ref end) ? 1 : 0;
        }

        return count;
    }
}
