using System.Numerics;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Ranks the sentences that hold at least one of several terms, a window of documents at a time. In a window the terms that together cannot bring a sentence among the first are only
/// looked up for sentences that hold one of the others: MaxScore of Turtle and Flood, “Query evaluation: strategies and optimizations” (1995), with the
/// bounds of blocks, as in Ding and Suel, “Faster top-k document retrieval using block-max indexes” (2011).
/// </summary>
internal sealed class AlternativesScorer : SegmentScorer
{
    /// <summary>How many documents a window has.</summary>
    public const int Window = 8192;

    private readonly Segment _segment;
    private readonly ScoredTerm[] _terms;

    /// <summary>For each term the most that it scores in the window.</summary>
    private readonly float[] _bounds;

    /// <summary>For each term the most that it and those before it score together in the window.</summary>
    private readonly double[] _sums;

    private readonly double[] _scores;
    private readonly ulong[] _touched = new ulong[Window / 64];

    public AlternativesScorer(Segment segment, IReadOnlyList<ScoredTerm> terms)
    {
        _segment = segment;
        _scores = segment.Buffers.TakeWindowScores();
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
        DocumentSet documents = _segment.Buffers.TakeSet(_segment.DocumentCount);
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
            term.Rewind();
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
            Insert(_terms[i], _terms[i].Scorer.Bound(_terms[i].ImpactsWithin(start, end)), i);
        }

        double sum = 0;
        for (int i = 0; i < _terms.Length; i++)
        {
            sum += _bounds[i];
            _sums[i] = sum;
        }
    }

    /// <summary>Puts a term in its place among the first ones, which are in order; from window to window most stay where they were.</summary>
    private void Insert(ScoredTerm term, float bound, int count)
    {
        int place = count;
        for (; place > 0 && _bounds[place - 1] > bound; place--)
        {
            _bounds[place] = _bounds[place - 1];
            _terms[place] = _terms[place - 1];
        }

        _bounds[place] = bound;
        _terms[place] = term;
    }

    private void CollectWindow(TopSentences top, int start, int end)
    {
        int firstEssential = 0;
        while (firstEssential < _terms.Length && (float)_sums[firstEssential] < top.Minimum)
        {
            firstEssential++;
        }

        if (firstEssential == _terms.Length - 1)
        {
            CollectAround(top, _terms[firstEssential], start, end, firstEssential);
            return;
        }

        for (int i = firstEssential; i < _terms.Length; i++)
        {
            if (_bounds[i] > 0)
            {
                AddScores(_terms[i], start, end);
            }
        }

        CollectTouched(top, start, firstEssential);
    }

    /// <summary>Collects the documents of a window that hold the only term without which none is among the first.</summary>
    private void CollectAround(TopSentences top, ScoredTerm term, int start, int end, int others)
    {
        double rest = others == 0 ? 0 : _sums[others - 1];
        PostingsCursor cursor = term.Cursor;
        int document = cursor.Document < start ? cursor.Advance(start) : cursor.Document;
        while (document < end)
        {
            ReadOnlySpan<int> documents = cursor.RestOfBlock;
            ReadOnlySpan<int> frequencies = cursor.RestOfFrequencies;
            int i = 0;
            for (; i < documents.Length && documents[i] < end; i++)
            {
                double score = term.Scorer.Score(documents[i], frequencies.IsEmpty ? 1 : frequencies[i]);
                if ((float)(score + rest) >= top.Minimum)
                {
                    Complete(top, documents[i], score, others);
                }
            }

            document = cursor.Skip(i);
        }
    }

    private void AddScores(ScoredTerm term, int start, int end)
    {
        PostingsCursor cursor = term.Cursor;
        int document = cursor.Document < start ? cursor.Advance(start) : cursor.Document;
        while (document < end)
        {
            ReadOnlySpan<int> documents = cursor.RestOfBlock;
            ReadOnlySpan<int> frequencies = cursor.RestOfFrequencies;
            int i = 0;
            for (; i < documents.Length && documents[i] < end; i++)
            {
                int offset = documents[i] - start;
                _scores[offset] += term.Scorer.Score(documents[i], frequencies.IsEmpty ? 1 : frequencies[i]);
                _touched[offset >>> 6] |= 1UL << offset;
            }

            document = cursor.Skip(i);
        }
    }

    private void CollectTouched(TopSentences top, int start, int others)
    {
        double rest = others == 0 ? 0 : _sums[others - 1];
        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong word = _touched[i]; word != 0; word &= word - 1)
            {
                int offset = (i * 64) + BitOperations.TrailingZeroCount(word);
                double score = _scores[offset];
                _scores[offset] = 0;
                if ((float)(score + rest) >= top.Minimum)
                {
                    Complete(top, start + offset, score, others);
                }
            }

            _touched[i] = 0;
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
