namespace QuestSearch.Searching;

/// <summary>Keeps the first of many sentences in an order.</summary>
internal sealed class TopSentences
{
    private readonly int _capacity;
    private readonly RankedSentenceComparer _comparer;
    private readonly PriorityQueue<RankedSentence, RankedSentence> _lastFirst;

    public TopSentences(int capacity, RankedSentenceComparer comparer)
    {
        _capacity = capacity;
        _comparer = comparer;
        _lastFirst = new PriorityQueue<RankedSentence, RankedSentence>(Comparer<RankedSentence>.Create((left, right) => comparer.Compare(right, left)));
    }

    public void Add(RankedSentence sentence)
    {
        if (_lastFirst.Count < _capacity)
        {
            _lastFirst.Enqueue(sentence, sentence);
        }
        else if (_capacity > 0 && _comparer.Compare(sentence, _lastFirst.Peek()) < 0)
        {
            _lastFirst.DequeueEnqueue(sentence, sentence);
        }
    }

    /// <summary>Takes the sentences out, the first first.</summary>
    public RankedSentence[] Take()
    {
        RankedSentence[] taken = new RankedSentence[_lastFirst.Count];
        for (int i = taken.Length - 1; i >= 0; i--)
        {
            taken[i] = _lastFirst.Dequeue();
        }

        return taken;
    }
}
