namespace QuestSearch.Searching;

/// <summary>Keeps the first of many sentences in an order.</summary>
/// <remarks>A heap whose root is the last of those kept, so that it is cheap to tell that a sentence is none of the first.</remarks>
internal sealed class TopSentences(int capacity, HitOrder order)
{
    private const int FirstRoom = 16;

    private readonly RankedSentenceComparer _comparer = RankedSentenceComparer.Of(order);
    private RankedSentence[] _heap = new RankedSentence[Math.Min(capacity, FirstRoom)];
    private int _count;

    /// <summary>The least score that a sentence must have to be kept, at least when none was removed; all are kept while there is room.</summary>
    public float Minimum { get; private set; } = capacity == 0 ? float.PositiveInfinity : float.NegativeInfinity;

    /// <summary>Whether any sentence is kept.</summary>
    public bool TakesAny => capacity > 0;

    /// <summary>Whether there is no more room, so that a sentence is only kept in the place of another.</summary>
    public bool IsFull => _count == capacity;

    /// <summary>Tells whether one of the documents of a segment, from one on, may be kept if it scores no more than a bound.</summary>
    public bool MayTake(float bound, Segment segment, int firstDocument) => (bound == Minimum && !segment.IsInReadingOrder) || WouldTake(segment, firstDocument, bound);

    /// <summary>Tells whether a document of a segment is kept if it is offered with a score. When it is not, none is that comes later in reading order and scores the same.</summary>
    public bool WouldTake(Segment segment, int document, float score) => score == Minimum ? _comparer.Compare(segment.Rank(document, score), _heap[0]) < 0 : score > Minimum;

    /// <summary>Keeps a document of a segment if it is among the first so far.</summary>
    public void Offer(Segment segment, int document, float score)
    {
        if (order == HitOrder.Reading || score >= Minimum)
        {
            Offer(segment.Rank(document, score));
        }
    }

    /// <summary>Takes the sentences out, the first first. Called last.</summary>
    public RankedSentence[] Take()
    {
        Array.Resize(ref _heap, _count);
        while (_count > 1)
        {
            RankedSentence last = _heap[0];
            SiftDown(_heap[--_count]);
            _heap[_count] = last;
        }

        return _heap;
    }

    private void Offer(RankedSentence sentence)
    {
        if (_count < capacity)
        {
            if (_count == _heap.Length)
            {
                Array.Resize(ref _heap, Math.Min(capacity, _count * 2));
            }

            SiftUp(sentence, _count++);
        }
        else if (capacity > 0 && _comparer.Compare(sentence, _heap[0]) < 0)
        {
            SiftDown(sentence);
        }

        if (_count == capacity && order == HitOrder.Relevance)
        {
            Minimum = _heap[0].Score;
        }
    }

    private void SiftUp(RankedSentence sentence, int place)
    {
        while (place > 0 && _comparer.Compare(_heap[(place - 1) / 2], sentence) < 0)
        {
            _heap[place] = _heap[(place - 1) / 2];
            place = (place - 1) / 2;
        }

        _heap[place] = sentence;
    }

    private void SiftDown(RankedSentence sentence)
    {
        int place = 0;
        for (int child = 1; child < _count; child = (2 * place) + 1)
        {
            if (child + 1 < _count && _comparer.Compare(_heap[child], _heap[child + 1]) < 0)
            {
                child++;
            }

            if (_comparer.Compare(_heap[child], sentence) <= 0)
            {
                break;
            }

            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = sentence;
    }
}
