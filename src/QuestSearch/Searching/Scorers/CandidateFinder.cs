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

    /// <summary>For each term, the best first, the most that it and those after it score together in the window.</summary>
    private readonly double[] _sums = new double[terms.Length + 1];

    private int _firstVector;

    /// <summary>The most that a document of the window scores.</summary>
    public float Bound => (float)_sums[0];

    /// <summary>Goes back before the first window.</summary>
    public void Rewind() => Array.ForEach(terms, term => term.Rewind());

    /// <summary>Goes to a window of documents, which lies after those before, and brings the terms in the order of their bounds there.</summary>
    public void GoTo(int start, int end)
    {
        _firstVector = start / DocumentsOfVector;
        for (int i = 0; i < terms.Length; i++)
        {
            terms[i].GoTo(start, end);
            Insert(terms[i], i);
        }

        for (int i = terms.Length - 1; i >= 0; i--)
        {
            _sums[i] = _sums[i + 1] + terms[i].Bound;
        }
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
        foreach (AlternativeTerm term in terms)
        {
            sum += term.BoundOf(length);
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
        else if (_sums[term] < missing)
        {
            found.Clear();
        }
        else
        {
            Span<Vector256<ulong>> enough = stackalloc Vector256<ulong>[found.Length];
            Find(term + 1, missing - terms[term].Bound, enough);
            Find(term + 1, missing, found);
            ReadOnlySpan<Vector256<ulong>> documents = terms[term].Documents.Vectors.Slice(_firstVector, found.Length);
            for (int i = 0; i < found.Length; i++)
            {
                found[i] |= documents[i] & enough[i];
            }
        }
    }

    /// <summary>Puts a term in its place among the first ones, which are in order; from window to window most stay where they were.</summary>
    private void Insert(AlternativeTerm term, int count)
    {
        int place = count;
        for (; place > 0 && terms[place - 1].Bound < term.Bound; place--)
        {
            terms[place] = terms[place - 1];
        }

        terms[place] = term;
    }
}
