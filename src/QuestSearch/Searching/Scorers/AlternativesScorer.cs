using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Ranks the sentences that hold at least one of several terms, a window of documents at a time. In a window the terms that together cannot bring a sentence among the first are only
/// looked up for sentences that hold one of the others: MaxScore of Turtle and Flood, “Query evaluation: strategies and optimizations” (1995), with the
/// bounds of blocks, as in Ding and Suel, “Faster top-k document retrieval using block-max indexes” (2011).
/// </summary>
internal sealed class AlternativesScorer : SegmentScorer
{
    private const int Window = 4096;

    private readonly Segment _segment;
    private readonly ScoredTerm[] _terms;

    /// <summary>For each term the most that it scores in the window.</summary>
    private readonly float[] _bounds;

    /// <summary>For each term the most that it and those before it score together in the window.</summary>
    private readonly double[] _sums;

    private readonly double[] _scores = new double[Window];
    private readonly ulong[] _touched = new ulong[Window / 64];

    public AlternativesScorer(Segment segment, IReadOnlyList<ScoredTerm> terms)
    {
        _segment = segment;
        _terms = [.. terms];
        _bounds = new float[_terms.Length];
        _sums = new double[_terms.Length];
    }

    public override int Rank(TopSentences top)
    {
        int count = Count();
        Collect(top);
        return count;
    }

    private int Count()
    {
        DocumentSet documents = new(_segment.DocumentCount);
        foreach (ScoredTerm term in _terms)
        {
            term.Cursor.AddTo(documents);
        }

        return documents.Count(_segment.Live);
    }

    private void Collect(TopSentences top)
    {
        foreach (ScoredTerm term in _terms)
        {
            term.Cursor.Rewind();
        }

        for (int start = 0; start < _segment.DocumentCount; start += Window)
        {
            _segment.Cancellation.ThrowIfCancellationRequested();
            int end = Math.Min(start + Window, _segment.DocumentCount);
            FindBounds(start, end);
            if (top.MayTake((float)_sums[^1], _segment, start))
            {
                CollectWindow(top, start, end);
            }
        }
    }

    /// <summary>Puts the terms in the order of their bounds.</summary>
    private void FindBounds(int start, int end)
    {
        for (int i = 0; i < _terms.Length; i++)
        {
            _bounds[i] = _terms[i].BoundWithin(start, end);
        }

        Array.Sort(_bounds, _terms);
        double sum = 0;
        for (int i = 0; i < _terms.Length; i++)
        {
            sum += _bounds[i];
            _sums[i] = sum;
        }
    }

    private void CollectWindow(TopSentences top, int start, int end)
    {
        int firstEssential = 0;
        while (firstEssential < _terms.Length && (float)_sums[firstEssential] < top.Minimum)
        {
            firstEssential++;
        }

        for (int i = firstEssential; i < _terms.Length; i++)
        {
            if (_bounds[i] > 0)
            {
                AddScores(_terms[i], start, end);
            }
        }

        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong word = _touched[i]; word != 0; word &= word - 1)
            {
                int offset = (i * 64) + System.Numerics.BitOperations.TrailingZeroCount(word);
                Complete(top, start + offset, _scores[offset], firstEssential);
                _scores[offset] = 0;
            }

            _touched[i] = 0;
        }
    }

    private void AddScores(ScoredTerm term, int start, int end)
    {
        PostingsCursor cursor = term.Cursor;
        int document = cursor.Document < start ? cursor.Advance(start) : cursor.Document;
        for (; document < end; document = cursor.Next())
        {
            int offset = document - start;
            _scores[offset] += term.Score();
            _touched[offset / 64] |= 1UL << offset;
        }
    }

    /// <summary>Looks the other terms up in a document, those that score most first, as long as it may be among the first.</summary>
    private void Complete(TopSentences top, int document, double score, int others)
    {
        for (int i = others - 1; i >= 0; i--)
        {
            if ((float)(score + _sums[i]) < top.Minimum)
            {
                return;
            }

            PostingsCursor cursor = _terms[i].Cursor;
            int reached = cursor.Document < document ? cursor.Advance(document) : cursor.Document;
            score += reached == document ? _terms[i].Score() : 0;
        }

        if ((float)score >= top.Minimum && _segment.Live?.Contains(document) != false)
        {
            top.Offer(_segment, document, (float)score);
        }
    }
}
