using System.Text;

namespace QuestSearch.Searching;

/// <summary>
/// Counts the letters inserted, removed, replaced or swapped with their neighbour between words, no letter touched twice: the optimal string alignment
/// distance (Boytsov, "Indexing methods for approximate dictionary searching", 2011, section 2.2). Keeps buffers; not thread-safe.
/// </summary>
internal sealed class EditDistance
{
    private const int MostUnitsOfLetter = 2;

    private int[] _beforeLast = [];
    private int[] _last = [];
    private int[] _current = [];
    private Rune[] _left = [];
    private Rune[] _right = [];

    /// <summary>Counts the edits between two words, in time proportional to the length of one and the limit.</summary>
    /// <returns>The distance, or -1 when it is over the limit.</returns>
    public int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        // Of two near words only one of long letters can be longer by more units than the limit.
        int moreUnits = Math.Abs(left.Length - right.Length);
        if (moreUnits > limit && (moreUnits > limit * MostUnitsOfLetter || !HasPairs(left.Length > right.Length ? left : right)))
        {
            return -1;
        }

        // The common ends may have taken half a letter, but never both halves of a letter that differs.
        ReadOnlySpan<char> leftUnits = left;
        ReadOnlySpan<char> rightUnits = right;
        StripCommonEnds(ref leftUnits, ref rightUnits);
        return HasPairs(leftUnits) || HasPairs(rightUnits)
            ? BetweenLetters(LettersOf(left, ref _left), LettersOf(right, ref _right), limit)
            : BetweenStripped(leftUnits, rightUnits, limit);
    }

    /// <summary>Tells whether a part of a word has letters, or halves of letters, that take two units.</summary>
    private static bool HasPairs(ReadOnlySpan<char> word) => word.ContainsAnyInRange('\uD800', '\uDFFF');

    private static ReadOnlySpan<Rune> LettersOf(ReadOnlySpan<char> word, ref Rune[] buffer)
    {
        if (buffer.Length < word.Length)
        {
            buffer = new Rune[word.Length];
        }

        int count = 0;
        foreach (Rune letter in word.EnumerateRunes())
        {
            buffer[count++] = letter;
        }

        return buffer.AsSpan(0, count);
    }

    private int BetweenLetters(ReadOnlySpan<Rune> left, ReadOnlySpan<Rune> right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return -1;
        }

        StripCommonEnds(ref left, ref right);
        return BetweenStripped(left, right, limit);
    }

    private int BetweenStripped<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int limit)
        where T : struct, IEquatable<T> => limit == 1 ? BetweenNear(left, right) : BetweenAny(left, right, limit);

    /// <summary>Takes away what both words begin and end with: some shortest way of edits leaves that alone.</summary>
    private static void StripCommonEnds<T>(ref ReadOnlySpan<T> left, ref ReadOnlySpan<T> right)
        where T : struct, IEquatable<T>
    {
        int beginning = left.CommonPrefixLength(right);
        left = left[beginning..];
        right = right[beginning..];
        while (!left.IsEmpty && !right.IsEmpty && left[^1].Equals(right[^1]))
        {
            left = left[..^1];
            right = right[..^1];
        }
    }

    /// <summary>Compares words without a common beginning or end for one edit.</summary>
    private static int BetweenNear<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right)
        where T : struct, IEquatable<T>
    {
        bool areSwapped = left.Length == 2 && right.Length == 2 && left[0].Equals(right[1]) && left[1].Equals(right[0]);
        int edits = areSwapped ? 1 : Math.Max(left.Length, right.Length);
        return edits <= 1 ? edits : -1;
    }

    private int BetweenAny<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int limit)
        where T : struct, IEquatable<T>
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
    private int FillRow<T>(ReadOnlySpan<T> left, ReadOnlySpan<T> right, int i, int limit)
        where T : struct, IEquatable<T>
    {
        int beyond = limit + 1;
        int from = Math.Max(1, i - limit);
        int to = Math.Min(right.Length, i + limit);
        _current[from - 1] = from == 1 ? Math.Min(i, beyond) : beyond;
        int least = _current[from - 1];
        for (int j = from; j <= to; j++)
        {
            int above = j < i + limit ? _last[j] : beyond;
            int distance = Math.Min(Math.Min(above, _current[j - 1]) + 1, _last[j - 1] + (left[i - 1].Equals(right[j - 1]) ? 0 : 1));
            if (i > 1 && j > 1 && left[i - 1].Equals(right[j - 2]) && left[i - 2].Equals(right[j - 1]))
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
