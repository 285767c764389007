namespace QuestSearch.Reading.PlainText.Furniture;

/// <summary>Levenshtein distance up to a bound, over a band of the table (Ukkonen 1985).</summary>
internal static class LevenshteinDistance
{
    public static bool IsWithin(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        const int LongestOnStack = 256;
        Span<int> previous = b.Length < LongestOnStack ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        Span<int> current = b.Length < LongestOnStack ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= a.Length; i++)
        {
            int from = Math.Max(1, i - bound);
            int to = Math.Min(b.Length, i + bound);
            current.Fill(bound + 1);
            current[0] = i;
            int least = i <= bound ? i : bound + 1;
            for (int j = from; j <= to; j++)
            {
                int substituted = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substituted, Math.Min(previous[j], current[j - 1]) + 1);
                least = Math.Min(least, current[j]);
            }

            if (least > bound)
            {
                return false;
            }

            Span<int> filled = current;
            current = previous;
            previous = filled;
        }

        return previous[b.Length] <= bound;
    }
}
