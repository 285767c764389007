using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Finds the documents that several terms share, in batches: for two terms those of two blocks that overlap; for more, those that the two rarest share, one at a time, if the others
/// are found in them.
/// </summary>
internal sealed class CursorConjunction
{
    private readonly CursorPair _rarest;
    private readonly PostingsCursor[] _others;
    private int _first;
    private int _next;
    private int _reached;

    /// <param name="cursors">The terms, at least two.</param>
    public CursorConjunction(IEnumerable<PostingsCursor> cursors)
    {
        PostingsCursor[] byCost = [.. cursors];
        Array.Sort(byCost, (left, right) => left.Cost.CompareTo(right.Cost));
        _rarest = new CursorPair(byCost[0], byCost[1]);
        _others = byCost[2..];
    }

    /// <summary>How many documents the batch has.</summary>
    public int Count => _next - _first;

    /// <summary>A document of the batch.</summary>
    public int this[int match] => _rarest[_first + match];

    /// <summary>Goes to the next batch.</summary>
    /// <returns>False when there is none.</returns>
    public bool Next()
    {
        while (_next < _rarest.Count || StartPair())
        {
            _first = _next;
            _next = _others.Length == 0 ? _rarest.Count : _first + 1;
            if (AreReached(_rarest[_first]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Brings all cursors to a document of the batch.</summary>
    public void GoTo(int match) => _rarest.GoTo(_first + match);

    private bool StartPair()
    {
        _next = 0;
        return _reached != PostingsCursor.End && _rarest.Next(_reached);
    }

    /// <summary>Tells whether the other terms stand in a document too.</summary>
    private bool AreReached(int document)
    {
        foreach (PostingsCursor other in _others)
        {
            int reached = other.Document < document ? other.Advance(document) : other.Document;
            if (reached != document)
            {
                _reached = reached;
                return false;
            }
        }

        return true;
    }
}
