namespace QuestSearch.Searching;

/// <summary>Picks matches from left to right: the one that ends first and, of those, the shortest; then the same among those that begin after it.</summary>
internal static class DisjointSpans
{
    /// <param name="ascending">Runs in ascending order.</param>
    public static IEnumerable<WordSpan> Select(IEnumerable<WordSpan> ascending)
    {
        int end = 0;
        foreach (WordSpan span in ascending)
        {
            if (span.Start >= end)
            {
                end = span.End;
                yield return span;
            }
        }
    }

    /// <param name="ascending">Runs in ascending order.</param>
    public static int Count(List<WordSpan> ascending)
    {
        int count = 0;
        int end = 0;
        foreach (WordSpan span in ascending)
        {
            if (span.Start >= end)
            {
                end = span.End;
                count++;
            }
        }

        return count;
    }
}
