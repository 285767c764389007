namespace QuestSearch.Searching;

/// <summary>Finds the runs of a sentence that one match of each operand, arranged by a rule, covers.</summary>
/// <remarks>
/// Equal operands that match runs of equal length may change places without breaking any rule, so only their ascending order is tried. That spares a phrase of one
/// word said many times the factorial number of orders.
/// </remarks>
internal sealed class ArrangementSearch : OperandSearch
{
    private readonly Arrangement _rule;
    private readonly int[] _previousEqual;
    private readonly List<WordSpan>[] _places;
    private readonly WordSpan[] _placed;
    private readonly int[] _next;
    private readonly int[] _latestStart;
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];

    /// <param name="rule">How the operands must stand.</param>
    /// <param name="previousEqual">For each operand the last one before it that is equal to it, or -1.</param>
    public ArrangementSearch(Arrangement rule, int[] previousEqual)
    {
        _rule = rule;
        _previousEqual = previousEqual;
        _places = new List<WordSpan>[previousEqual.Length];
        _placed = new WordSpan[previousEqual.Length];
        _next = new int[previousEqual.Length];
        _latestStart = new int[previousEqual.Length];
    }

    public override void FindAll(ReadOnlySpan<List<WordSpan>> places, List<WordSpan> found)
    {
        if (!TakePlaces(places))
        {
            return;
        }

        SortDistinct(_starts);
        SortDistinct(_ends);
        long reach = (long)_rule.Reach + LongestTotal();
        foreach (int end in _ends)
        {
            int latest = LatestStart(end);
            for (int i = LastAtMost(_starts, latest); i >= 0 && end - _starts[i] <= reach; i--)
            {
                WordSpan whole = new(_starts[i], end);
                if (Place(whole, 0))
                {
                    found.Add(whole);
                }
            }
        }
    }

    /// <summary>Places the operands in a run: the first one as early as possible, then the second, and so on.</summary>
    /// <returns>Where each operand stands; empty when no match covers just this run.</returns>
    public ReadOnlySpan<WordSpan> FindIn(ReadOnlySpan<List<WordSpan>> places, WordSpan whole)
    {
        places.CopyTo(_places);
        return Place(whole, 0) ? _placed : [];
    }

    private bool TakePlaces(ReadOnlySpan<List<WordSpan>> places)
    {
        places.CopyTo(_places);
        Array.Clear(_next);
        Array.Fill(_latestStart, -1);
        _starts.Clear();
        _ends.Clear();
        foreach (List<WordSpan> operand in places)
        {
            if (operand.Count == 0)
            {
                return false;
            }

            foreach (WordSpan place in operand)
            {
                _starts.Add(place.Start);
                _ends.Add(place.End);
            }
        }

        return true;
    }

    private long LongestTotal()
    {
        long total = 0;
        foreach (List<WordSpan> operand in _places)
        {
            int longest = 0;
            foreach (WordSpan place in operand)
            {
                longest = Math.Max(longest, place.Length);
            }

            total += longest;
        }

        return total;
    }

    /// <summary>Finds the last start that leaves room for each operand before an end; -1 when there is none. The ends must be asked for in ascending order.</summary>
    private int LatestStart(int end)
    {
        int latest = int.MaxValue;
        for (int operand = 0; operand < _places.Length; operand++)
        {
            List<WordSpan> places = _places[operand];
            for (; _next[operand] < places.Count && places[_next[operand]].End <= end; _next[operand]++)
            {
                _latestStart[operand] = Math.Max(_latestStart[operand], places[_next[operand]].Start);
            }

            latest = Math.Min(latest, _latestStart[operand]);
        }

        return latest;
    }

    private bool Place(WordSpan whole, int operand)
    {
        ReadOnlySpan<WordSpan> placed = _placed.AsSpan(0, operand);
        if (operand == _placed.Length)
        {
            return Covers(placed, whole) && _rule.Completes(placed, whole);
        }

        List<WordSpan> places = _places[operand];
        for (int i = FirstEndingAfter(places, whole.Start); i < places.Count && places[i].End <= whole.End; i++)
        {
            WordSpan place = places[i];
            if (place.Start >= whole.Start && IsFree(placed, place, operand) && _rule.Allows(placed, place))
            {
                _placed[operand] = place;
                if (Place(whole, operand + 1))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsFree(ReadOnlySpan<WordSpan> placed, WordSpan place, int operand)
    {
        int equal = _previousEqual[operand];
        if (equal >= 0 && placed[equal].Length == place.Length && placed[equal].Start > place.Start)
        {
            return false;
        }

        foreach (WordSpan other in placed)
        {
            if (other.Overlaps(place))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Covers(ReadOnlySpan<WordSpan> placed, WordSpan whole)
    {
        bool start = false;
        bool end = false;
        foreach (WordSpan place in placed)
        {
            start |= place.Start == whole.Start;
            end |= place.End == whole.End;
        }

        return start && end;
    }

    private static int FirstEndingAfter(List<WordSpan> places, int position)
    {
        int index = places.BinarySearch(new WordSpan(int.MinValue, position));
        return index >= 0 ? index : ~index;
    }

    private static int LastAtMost(List<int> ascending, int value)
    {
        int index = ascending.BinarySearch(value);
        return index >= 0 ? index : ~index - 1;
    }

    private static void SortDistinct(List<int> values)
    {
        values.Sort();
        int kept = 0;
        for (int i = 0; i < values.Count; i++)
        {
            if (i == 0 || values[i] != values[i - 1])
            {
                values[kept++] = values[i];
            }
        }

        values.RemoveRange(kept, values.Count - kept);
    }
}
