using System.Text;
using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Finds the terms of one segment that a pattern stands for and that stand in some sentence not removed.</summary>
/// <param name="pattern">The pattern.</param>
/// <param name="snapshot">The snapshot.</param>
/// <param name="ordinal">The place of the segment among those of the snapshot.</param>
internal sealed class SegmentExpansion(WordPattern pattern, SnapshotView snapshot, int ordinal)
{
    private const int WordsBetweenChecks = 1024;

    private readonly List<ExpandedTerm> _terms = snapshot.Buffers.TakeTerms();
    private char[] _word = [];

    /// <summary>How many folded words have been found.</summary>
    public int WordCount { get; private set; }

    public List<ExpandedTerm> Find(SegmentField segment)
    {
        DictionaryCursor terms = snapshot.Buffers.TakeCursor(segment);
        if (pattern.Neighbours is { } neighbours)
        {
            HashSet<int> found = [];
            neighbours.FindIn(segment, (key, edits) =>
            {
                if (terms.FindKey(key) && found.Add(terms.Ordinal))
                {
                    AddSpellings(terms, edits);
                }
            });
        }
        else
        {
            Scan(terms);
        }

        return _terms;
    }

    private void Scan(DictionaryCursor terms)
    {
        byte[] prefix = Encoding.UTF8.GetBytes(pattern.Prefix);
        bool isAny = terms.FindCeiling(prefix.Length > 0 ? prefix : [(byte)IndexTerm.AfterStems]);
        for (int words = 1; isAny && terms.Term.StartsWith(prefix); words++)
        {
            if (words % WordsBetweenChecks == 0)
            {
                snapshot.Cancellation.ThrowIfCancellationRequested();
            }

            int edits = EditsTo(terms.Key);
            isAny = edits == WordPattern.NoMatch ? terms.MoveToNextKey() : AddSpellings(terms, edits);
        }
    }

    private int EditsTo(ReadOnlySpan<byte> folded)
    {
        if (pattern.IsPrefixOnly)
        {
            return 0;
        }

        if (_word.Length < folded.Length)
        {
            _word = new char[folded.Length * 2];
        }

        return pattern.EditsTo(_word.AsSpan(0, Encoding.UTF8.GetChars(folded, _word)));
    }

    /// <summary>Adds the terms of the word reached.</summary>
    /// <returns>False when no term follows.</returns>
    private bool AddSpellings(DictionaryCursor terms, int edits)
    {
        int before = _terms.Count;
        int length = 1 + terms.Key.Count((byte)'-');
        bool isMore;
        do
        {
            TermEntry entry = terms.Entry;
            if (snapshot.Counter.Count(ordinal, entry) is > 0 and int sentences)
            {
                _terms.Add(new ExpandedTerm(entry, length, edits, sentences));
            }

            isMore = terms.MoveNext();
        }
        while (isMore && terms.HasKeyOfTermBefore);
        WordCount += _terms.Count > before ? 1 : 0;
        return isMore;
    }
}
