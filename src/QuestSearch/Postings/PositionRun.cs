namespace QuestSearch.Postings;

/// <summary>The positions of a term in one document, ascending.</summary>
internal readonly ref struct PositionRun(ReadOnlySpan<byte> source, int bits, int first, int count)
{
    private const int ShortRun = 8;

    private readonly ReadOnlySpan<byte> _source = source;

    /// <summary>How many there are.</summary>
    public int Count => count;

    public int this[int index] => PackedNumbers.Read(_source, bits, first + index);

    public bool Contains(int position) => IndexOf(position) >= 0;

    /// <summary>Finds a position; -1 when it is not among them.</summary>
    public int IndexOf(int position)
    {
        int from = 0;
        for (int half = count / 2; half >= ShortRun; half /= 2)
        {
            from += this[from + half] <= position ? half : 0;
        }

        // To the end of the run: halves are rounded down, so that some positions may lie behind the last of them.
        for (int i = from; i < count; i++)
        {
            int reached = this[i];
            if (reached >= position)
            {
                return reached == position ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>Finds how near a position of this run comes to one of another.</summary>
    public int DistanceTo(PositionRun other)
    {
        int least = int.MaxValue;
        for (int i = 0, j = 0; i < count && j < other.Count;)
        {
            int left = this[i];
            int right = other[j];
            least = Math.Min(least, Math.Abs(left - right));
            if (left < right)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return least;
    }
}
