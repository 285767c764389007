namespace QuestSearch.Searching;

/// <summary>Terms in the order of what they score at most in a window of documents, the best first.</summary>
/// <param name="terms">The terms, which are brought in that order from window to window.</param>
internal sealed class TermsByBound(AlternativeTerm[] terms)
{
    /// <summary>For each term the most that it and those after it score together in the window; 0 behind the last.</summary>
    private readonly double[] _sums = new double[terms.Length + 1];

    public int Count => terms.Length;

    /// <summary>The most that a document of the window scores.</summary>
    public float Bound => (float)_sums[0];

    public AlternativeTerm this[int index] => terms[index];

    /// <summary>The most that the terms from one on score together in the window.</summary>
    public double SumFrom(int index) => _sums[index];

    /// <summary>Goes back before the first window.</summary>
    public void Rewind() => Array.ForEach(terms, term => term.Rewind());

    /// <summary>Goes to a window of documents, which lies after those before.</summary>
    public void GoTo(int start, int end)
    {
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
