using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Walks the terms of several segments together, in ascending order of their bytes.</summary>
internal sealed class TermMerger(IReadOnlyList<SegmentField?> segments)
{
    private readonly DictionaryCursor?[] _cursors = new DictionaryCursor?[segments.Count];
    private DictionaryCursor? _least;

    /// <summary>The term reached.</summary>
    public ReadOnlySpan<byte> Term => _least is null ? [] : _least.Term;

    /// <summary>Goes to the first term that is not before another.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveToCeiling(ReadOnlySpan<byte> term)
    {
        for (int i = 0; i < _cursors.Length; i++)
        {
            DictionaryCursor? cursor = segments[i] is { } segment ? new DictionaryCursor(segment) : null;
            _cursors[i] = cursor?.FindCeiling(term) == true ? cursor : null;
        }

        return FindLeast();
    }

    /// <summary>Goes to the next term.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        DictionaryCursor passed = _least!;
        for (int i = 0; i < _cursors.Length; i++)
        {
            if (_cursors[i] is { } cursor && cursor != passed && cursor.Term.SequenceEqual(passed.Term))
            {
                Step(i, cursor);
            }
        }

        Step(Array.IndexOf(_cursors, passed), passed);
        return FindLeast();
    }

    /// <summary>The entries of the term reached, one for each segment.</summary>
    public TermEntry[] TakeEntries()
    {
        TermEntry[] entries = new TermEntry[_cursors.Length];
        for (int i = 0; i < entries.Length; i++)
        {
            if (_cursors[i] is { } cursor && (cursor == _least || cursor.Term.SequenceEqual(Term)))
            {
                entries[i] = cursor.Entry;
            }
        }

        return entries;
    }

    private void Step(int index, DictionaryCursor cursor) => _cursors[index] = cursor.MoveNext() ? cursor : null;

    private bool FindLeast()
    {
        _least = null;
        foreach (DictionaryCursor? cursor in _cursors)
        {
            if (cursor is not null && (_least is null || cursor.Term.SequenceCompareTo(_least.Term) < 0))
            {
                _least = cursor;
            }
        }

        return _least is not null;
    }
}
