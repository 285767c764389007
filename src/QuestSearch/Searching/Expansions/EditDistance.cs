namespace QuestSearch.Searching;

/// <summary>
/// Counts the letters inserted, removed, replaced or swapped with their neighbour between words, no letter touched twice: the optimal string alignment
/// distance (Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.2). Keeps buffers; not thread-safe.
/// </summary>
internal sealed class EditDistance
{
    private int[] _beforeLast = [];
    private int[] _last = [];
    private int[] _current = [];

    /// <summary>Counts the edits between two words, in time proportional to the length of one and the limit.</summary>
    /// <returns>The distance, or -1 when it is over the limit.</returns>
    public int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return -1;
        }

        StripCommonEnds(ref left, ref right);
        return limit == 1 ? BetweenNear(left, right) : BetweenAny(left, right, limit);
    }

    /// <summary>Takes away what both words begin and end with: some shortest way of edits leaves that alone.</summary>
    private static void StripCommonEnds(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        int beginning = left.CommonPrefixLength(right);
        left = left[beginning..];
        right = right[beginning..];
        while (!left.IsEmpty && !right.IsEmpty && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }
    }

    /// <summary>Compares words without a common beginning or end for one edit.</summary>
    private static int BetweenNear(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        bool areSwapped = left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0];
        int edits = areSwapped ? 1 : Math.Max(left.Length, right.Length);
        return edits <= 1 ? edits : -1;
    }

    private int BetweenAny(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        Reserve(right.Length + 1);
        int beyond = limit + 1;
        for (int j = 0; j <= right.Length; j++)
        {
            _last[j] = Math.Min(j, beyond);
        }

        for (int i = 1; i <= left.Length; i++)
        {
            if (FillRow(left, right, i, limit) > limit)
            {
                return -1;
            }

            (_beforeLast, _last, _current) = (_last, _current, _beforeLast);
        }

        return _last[right.Length] <= limit ? _last[right.Length] : -1;
    }

    /// <summary>Fills the cells no farther from the diagonal than the limit; those just outside count as beyond it.</summary>
    /// <returns>The least distance in the row.</returns>
    private int FillRow(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int i, int limit)
    {
        int beyond = limit + 1;
        int from = Math.Max(1, i - limit);
        int to = Math.Min(right.Length, i + limit);
        _current[from - 1] = from == 1 ? Math.Min(i, beyond) : beyond;
        int least = _current[from - 1];
        for (int j = from; j <= to; j++)
        {
            int above = j < i + limit ? _last[j] : beyond;
            int distance = Math.Min(Math.Min(above, _current[j - 1]) + 1, _last[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
            {
                distance = Math.Min(distance, _beforeLast[j - 2] + 1);
            }

            _current[j] = Math.Min(distance, beyond);
            least = Math.Min(least, _current[j]);
        }

        return least;
    }

    private void Reserve(int count)
    {
        if (_last.Length < count)
        {
            _beforeLast = new int[count];
            _last = new int[count];
            _current = new int[count];
        }
    }
}
