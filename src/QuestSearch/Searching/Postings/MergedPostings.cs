namespace QuestSearch.Searching;

/// <summary>The union of the postings of several terms.</summary>
internal sealed class MergedPostings : WordPostings
{
    private readonly PriorityQueue<WordPostings, int> _rest;
    private readonly List<WordPostings> _current = [];
    private int _document = -1;

    public MergedPostings(IReadOnlyCollection<WordPostings> terms)
    {
        _rest = new PriorityQueue<WordPostings, int>(terms.Count);
        foreach (WordPostings term in terms)
        {
            Cost += term.Cost;
            _current.Add(term);
        }
    }

    public override int Document => _document;

    public override long Cost { get; }

    public override int Frequency
    {
        get
        {
            int sum = 0;
            foreach (WordPostings term in _current)
            {
                sum += term.Frequency;
            }

            return sum;
        }
    }

    public override int Next() => Advance(_document + 1);

    public override int Advance(int target)
    {
        foreach (WordPostings term in _current)
        {
            Enqueue(term, target);
        }

        while (_rest.TryPeek(out WordPostings? behind, out int document) && document < target)
        {
            _rest.Dequeue();
            Enqueue(behind, target);
        }

        _current.Clear();
        _document = _rest.TryPeek(out _, out int least) ? least : ClauseIterator.End;
        while (_rest.TryPeek(out _, out int document) && document == _document)
        {
            _current.Add(_rest.Dequeue());
        }

        return _document;
    }

    public override void AddPlaces(List<WordSpan> places)
    {
        foreach (WordPostings term in _current)
        {
            term.AddPlaces(places);
        }
    }

    private void Enqueue(WordPostings term, int target)
    {
        int document = term.Document < target ? term.Advance(target) : term.Document;
        if (document != ClauseIterator.End)
        {
            _rest.Enqueue(term, document);
        }
    }
}
