using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Ranks the sentences that hold at least one of a few terms. The sets of documents that counting needs also tell which sentences hold enough of the terms to be among the first; these are bounded by
/// their own lengths, and only what may still be among the first is read.
/// </summary>
internal sealed class FewAlternativesScorer : SegmentScorer
{
    /// <summary>The most terms: with their number grow the ways to reach a score.</summary>
    public const int MostTerms = 8;

    private const int Window = 16 * CandidateFinder.DocumentsOfVector;

    /// <summary>By how much the score that the first sentences must reach is lowered until enough of them are found.</summary>
    private const float Lowering = 0.6f;

    /// <summary>The share of the best score at which all others are ranked.</summary>
    private const float LeastShare = 0.1f;

    private readonly Segment _segment;
    private readonly SentenceLengths _lengths;
    private readonly AlternativeTerm[] _terms;
    private readonly CandidateFinder _candidates;

    /// <summary>For each term the most that it scores in a document; 0 when that does not hold it.</summary>
    private readonly float[] _bounds;

    public FewAlternativesScorer(Segment segment, IReadOnlyList<ScoredTerm> terms)
    {
        _segment = segment;
        _lengths = segment.Lengths;
        _terms = [.. terms.Select(term => new AlternativeTerm(term))];
        _candidates = new CandidateFinder(_terms);
        _bounds = new float[_terms.Length];
    }

    public override int Rank(TopSentences top)
    {
        int setsBefore = _segment.Buffers.SetsTaken;
        int count = Count();
        if (top.TakesAny)
        {
            Collect(top);
        }

        _segment.Buffers.GiveBackSets(setsBefore);
        return count;
    }

    private int Count()
    {
        DocumentSet all = _segment.Buffers.TakeSet(_segment.DocumentCount);
        foreach (AlternativeTerm term in _terms)
        {
            _segment.Cancellation.ThrowIfCancellationRequested();
            term.Read(_segment.Buffers.TakeSet(_segment.DocumentCount));
            all.Add(term.Documents);
        }

        return all.Count(_segment.Live);
    }

    /// <summary>Ranks the best of the documents before the others, so that few of these can still be among the first.</summary>
    private void Collect(TopSentences top)
    {
        DocumentSet ranked = _segment.Buffers.TakeSet(_segment.DocumentCount);
        _candidates.GoTo(0, _segment.DocumentCount);
        float best = _candidates.Bound;
        for (float score = best * Lowering; !top.IsFull && score > best * LeastShare; score *= Lowering)
        {
            Collect(top, score, ranked);
        }

        Collect(top, 0, ranked);
    }

    /// <summary>Ranks the documents that may reach a score and were not ranked before.</summary>
    private void Collect(TopSentences top, float score, DocumentSet ranked)
    {
        _candidates.Rewind();
        for (int start = 0; start < _segment.DocumentCount; start += Window)
        {
            _segment.Cancellation.ThrowIfCancellationRequested();
            int end = Math.Min(start + Window, _segment.DocumentCount);
            _candidates.GoTo(start, end);
            if (_candidates.Bound >= score && top.MayTake(_candidates.Bound, _segment, start))
            {
                int size = (end - start + CandidateFinder.DocumentsOfVector - 1) / CandidateFinder.DocumentsOfVector;
                CollectWindow(top, Math.Max(top.Minimum, score), start, ranked.Vectors.Slice(start / CandidateFinder.DocumentsOfVector, size));
            }
        }
    }

    private void CollectWindow(TopSentences top, float minimum, int start, Span<Vector256<ulong>> ranked)
    {
        Span<Vector256<ulong>> found = stackalloc Vector256<ulong>[ranked.Length];
        _candidates.Find(minimum, found);
        Vector256<ulong> any = default;
        for (int i = 0; i < found.Length; i++)
        {
            found[i] &= ~ranked[i];
            ranked[i] |= found[i];
            any |= found[i];
        }

        if (any != Vector256<ulong>.Zero)
        {
            Collect(MemoryMarshal.Cast<Vector256<ulong>, ulong>(found), start, _candidates.LongestFor(top.Minimum), top);
        }
    }

    private void Collect(ReadOnlySpan<ulong> candidates, int start, int longest, TopSentences top)
    {
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong word = candidates[i]; word != 0; word &= word - 1)
            {
                int document = start + (i * 64) + BitOperations.TrailingZeroCount(word);
                byte length = _lengths.Of(document);
                if (length <= longest)
                {
                    Rank(document, length, top);
                }
            }
        }
    }

    private void Rank(int document, byte length, TopSentences top)
    {
        double bound = 0;
        for (int i = 0; i < _terms.Length; i++)
        {
            _bounds[i] = _terms[i].BoundOf(document, length);
            bound += _bounds[i];
        }

        if (top.MayTake((float)bound, _segment, document) && _segment.Live?.Contains(document) != false)
        {
            Score(document, bound, top);
        }
    }

    /// <summary>Puts the scores of the terms in the place of their bounds, as long as the document may be among the first.</summary>
    private void Score(int document, double bound, TopSentences top)
    {
        double score = 0;
        for (int i = 0; i < _terms.Length && (float)(score + bound) >= top.Minimum; i++)
        {
            if (_bounds[i] > 0)
            {
                bound -= _bounds[i];
                score += _terms[i].ScoreOf(document);
            }
        }

        if ((float)score >= top.Minimum)
        {
            top.Offer(_segment, document, (float)score);
        }
    }
}
