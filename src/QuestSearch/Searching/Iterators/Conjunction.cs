namespace QuestSearch.Searching;

/// <summary>Finds the documents that several iterators share, the rarest leading.</summary>
internal sealed class Conjunction
{
    private readonly ClauseIterator[] _byCost;

    public Conjunction(IEnumerable<ClauseIterator> iterators) => _byCost = [.. iterators.OrderBy(iterator => iterator.Cost)];

    public int Document => _byCost[0].Document;

    public long Cost => _byCost[0].Cost;

    public int Next() => Align(_byCost[0].Next());

    public int Advance(int target) => Align(_byCost[0].Advance(target));

    /// <summary>Tells whether all match the document reached, the rarest asked first.</summary>
    public bool IsMatch()
    {
        foreach (ClauseIterator iterator in _byCost)
        {
            if (!iterator.IsMatch())
            {
                return false;
            }
        }

        return true;
    }

    private int Align(int document)
    {
        for (int i = 1; i < _byCost.Length && document != ClauseIterator.End;)
        {
            ClauseIterator other = _byCost[i];
            int reached = other.Document < document ? other.Advance(document) : other.Document;
            if (reached == document)
            {
                i++;
            }
            else
            {
                document = reached == ClauseIterator.End ? Finish() : _byCost[0].Advance(reached);
                i = 1;
            }
        }

        return document;
    }

    private int Finish()
    {
        if (_byCost[0].Document != ClauseIterator.End)
        {
            _byCost[0].Advance(ClauseIterator.End);
        }

        return ClauseIterator.End;
    }
}
