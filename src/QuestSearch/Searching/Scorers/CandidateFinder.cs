using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>
/// Finds the documents of a window that hold enough of several terms to reach a score, 256 at a time by operations on sets: those that hold the first term and enough of the others for what it cannot
/// score, and those that hold enough of the others without it.
/// </summary>
internal sealed class CandidateFinder(AlternativeTerm[] terms)
{
    /// <summary>How many documents are looked at together; windows begin at a multiple of it.</summary>
    public const int DocumentsOfVector = 256;

    private readonly TermsByBound _terms = new(terms);

    private int _firstVector;

    /// <summary>The most that a document of the window scores.</summary>
    public float Bound => _terms.Bound;

    /// <summary>Goes back before the first window.</summary>
    public void Rewind() => _terms.Rewind();

    /// <summary>Goes to a window of documents, which lies after those before, and brings the terms in the order of their bounds there.</summary>
    public void GoTo(int start, int end)
    {
        _firstVector = start / DocumentsOfVector;
        _terms.GoTo(start, end);
    }

    /// <summary>Finds the documents of the window that may reach a score.</summary>
    /// <param name="minimum">The score.</param>
    /// <param name="found">Takes the documents, a bit for each.</param>
    public void Find(float minimum, Span<Vector256<ulong>> found)
    {
        // Sums are rounded to the next float, the one before a minimum may become it. However low it is, a document must hold a term.
        Find(0, Math.Max(MathF.BitDecrement(minimum), double.Epsilon), found);
    }

    /// <summary>Finds how long a sentence of the window may be to reach a score; -1 when none can.</summary>
    public int LongestFor(float minimum)
    {
        int longest = -1;
        for (int step = (SentenceLengths.Longest + 2) / 2; step > 0; step /= 2)
        {
            longest += BoundOf((byte)(longest + step)) >= minimum ? step : 0;
        }

        return longest;
    }

    /// <summary>The most that a sentence of a length scores if it holds all terms that stand in the window.</summary>
    private float BoundOf(byte length)
    {
        double sum = 0;
        for (int i = 0; i < _terms.Count; i++)
        {
            sum += _terms[i].BoundOf(length);
        }

        return (float)sum;
    }

    // Locals need not be cleared: the calls write all of what they find.
    [SkipLocalsInit]
    private void Find(int term, double missing, Span<Vector256<ulong>> found)
    {
        if (missing <= 0)
        {
            found.Fill(Vector256<ulong>.AllBitsSet);
        }
        else if (_terms.SumFrom(term) < missing)
        {
            found.Clear();
        }
        else
        {
            Span<Vector256<ulong>> enough = stackalloc Vector256<ulong>[found.Length];
            Find(term + 1, missing - _terms[term].Bound, enough);
            Find(term + 1, missing, found);
            ReadOnlySpan<Vector256<ulong>> documents = _terms[term].Documents.Vectors.Slice(_firstVector, found.Length);
            for (int i = 0; i < found.Length; i++)
            {
                found[i] |= documents[i] & enough[i];
            }
        }
    }
}
