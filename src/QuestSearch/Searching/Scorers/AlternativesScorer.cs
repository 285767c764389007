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
    private readonly TermsByBound _terms;
    private readonly double[] _scores;
    private readonly ulong[] _touched = new ulong[Window / 64];

    public AlternativesScorer(Segment segment, IReadOnlyList<ScoredTerm> terms)
    {
        _segment = segment;
        _scores = segment.Buffers.TakeWindowScores();
        _terms = new TermsByBound([.. terms.Select(term => new AlternativeTerm(term))]);
    }

    public override int Rank(TopSentences top)
    {
        int count = Count();
        if (top.TakesAny)
        {
            Collect(top);
        }

        return count;
    }

    private int Count()
    {
        DocumentSet documents = _segment.Buffers.TakeSet(_segment.DocumentCount);
        for (int i = 0; i < _terms.Count; i++)
        {
            _segment.Cancellation.ThrowIfCancellationRequested();
            _terms[i].Term.Cursor.AddTo(documents);
        }

        return documents.Count(_segment.Live);
    }

    private void Collect(TopSentences top)
    {
        _terms.Rewind();
        for (int start = 0; start < _segment.DocumentCount; start += Window)
        {
            _segment.Cancellation.ThrowIfCancellationRequested();
            int end = Math.Min(start + Window, _segment.DocumentCount);
            _terms.GoTo(start, end);
            if (top.MayTake(_terms.Bound, _segment, start))
            {
                CollectWindow(top, start, end);
            }
        }
    }

    private void CollectWindow(TopSentences top, int start, int end)
    {
        int essential = 0;
        while (essential < _terms.Count && (float)_terms.SumFrom(essential) >= top.Minimum)
        {
            essential++;
        }

        if (essential == 1)
        {
            CollectAround(top, _terms[0].Term, start, end);
            return;
        }

        for (int i = 0; i < essential; i++)
        {
            if (_terms[i].Bound > 0)
            {
                AddScores(_terms[i].Term, start, end);
            }
        }

        CollectTouched(top, start, essential);
    }

    /// <summary>Collects the documents of a window that hold the only term without which none is among the first.</summary>
    private void CollectAround(TopSentences top, ScoredTerm term, int start, int end)
    {
        double rest = _terms.SumFrom(1);
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
                    Complete(top, documents[i], score, 1);
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

    private void CollectTouched(TopSentences top, int start, int essential)
    {
        double rest = _terms.SumFrom(essential);
        for (int i = 0; i < _touched.Length; i++)
        {
            for (ulong word = _touched[i]; word != 0; word &= word - 1)
            {
                int offset = (i * 64) + BitOperations.TrailingZeroCount(word);
                double score = _scores[offset];
                _scores[offset] = 0;
                if ((float)(score + rest) >= top.Minimum)
                {
                    Complete(top, start + offset, score, essential);
                }
            }

            _touched[i] = 0;
        }
    }

    /// <summary>Looks the other terms up in a document, those that score most first, as long as it may be among the first.</summary>
    private void Complete(TopSentences top, int document, double score, int firstOther)
    {
        for (int i = firstOther; i < _terms.Count; i++)
        {
            if ((float)(score + _terms.SumFrom(i)) < top.Minimum)
            {
                return;
            }

            score += _terms[i].ScoreOf(document);
        }

        if ((float)score >= top.Minimum && _segment.Live?.Contains(document) != false)
        {
            top.Offer(_segment, document, (float)score);
        }
    }
}
