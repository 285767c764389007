namespace QuestSearch.Searching;

/// <summary>Finds where operands follow one another without a gap.</summary>
internal sealed class SequenceSearch : OperandSearch
{
    private List<WordSpan> _begun = [];
    private List<WordSpan> _extended = [];

    public override void FindAll(ReadOnlySpan<List<WordSpan>> places, List<WordSpan> found)
    {
        _begun.Clear();
        _begun.AddRange(places[0]);
        foreach (List<WordSpan> next in places[1..])
        {
            Extend(next);
        }

        found.AddRange(_begun);
    }

    private void Extend(List<WordSpan> next)
    {
        _extended.Clear();
        foreach (WordSpan place in next)
        {
            for (int i = FirstEndingAt(place.Start); i < _begun.Count && _begun[i].End == place.Start; i++)
            {
                _extended.Add(new WordSpan(_begun[i].Start, place.End));
            }
        }

        SortedSpans.Sort(_extended);
        (_begun, _extended) = (_extended, _begun);
    }

    private int FirstEndingAt(int position)
    {
        int index = _begun.BinarySearch(new WordSpan(int.MaxValue, position));
        return index >= 0 ? index : ~index;
    }
}
