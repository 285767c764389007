using System.Text;
using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>The terms of a snapshot that stand in some sentence not removed: exact words, their spellings side by side, and stems. For one search, not thread-safe.</summary>
/// <param name="segments">The text of each segment; none where a segment has no text.</param>
/// <param name="counter">Counts the sentences that hold a term.</param>
/// <param name="buffers">What the search works with.</param>
/// <param name="cancellation">Ends the search early.</param>
internal sealed class TermDictionary(IReadOnlyList<SegmentField?> segments, SentenceCounter counter, SearchBuffers buffers, CancellationToken cancellation)
{
    private const int LongestOnStack = 256;

    private readonly DictionaryCursor?[] _cursors = Open(segments, buffers);

    /// <summary>Finds a term; null when the index does not hold it.</summary>
    public IndexedTerm? Find(string term)
    {
        Span<byte> buffer = stackalloc byte[LongestOnStack];
        ReadOnlySpan<byte> bytes = Encoding.UTF8.TryGetBytes(term, buffer, out int length) ? buffer[..length] : Encoding.UTF8.GetBytes(term);
        TermEntry[] entries = new TermEntry[_cursors.Length];
        bool isFound = false;
        for (int i = 0; i < entries.Length; i++)
        {
            if (_cursors[i] is { } cursor && cursor.Find(bytes))
            {
                entries[i] = cursor.Entry;
                isFound = true;
            }
        }

        return isFound ? TermOf(term, entries) : null;
    }

    /// <summary>Finds a folded word; null when the index holds no spelling of it.</summary>
    public DictionaryWord? FindWord(string folded)
    {
        ReadOnlySpan<byte> key = Encoding.UTF8.GetBytes(folded);
        bool isFound = false;
        foreach (DictionaryCursor? cursor in _cursors)
        {
            isFound |= cursor?.FindKey(key) == true;
        }

        return isFound && WordsFrom(folded).FirstOrDefault() is { } word && word.Folded == folded ? word : null;
    }

    /// <summary>Enumerates the folded words that begin with certain letters, in ordinal order of their code points.</summary>
    public IEnumerable<DictionaryWord> WordsFrom(string prefix)
    {
        string? folded = null;
        List<IndexedTerm> spellings = [];
        foreach (IndexedTerm term in ExactTermsFrom(prefix))
        {
            ReadOnlySpan<char> next = IndexTerm.FoldedOf(term.Text);
            if (folded is not null && !next.SequenceEqual(folded))
            {
                yield return new DictionaryWord(folded, spellings);
                folded = null;
            }

            if (folded is null)
            {
                ReadOnlySpan<char> word = IndexTerm.FoldedOf(term.Text);
                folded = word.Length == term.Text.Length ? term.Text : word.ToString();
                spellings = [];
            }

            spellings.Add(term);
        }

        if (folded is not null)
        {
            yield return new DictionaryWord(folded, spellings);
        }
    }

    private IEnumerable<IndexedTerm> ExactTermsFrom(string prefix)
    {
        byte[] beginning = Encoding.UTF8.GetBytes(prefix);
        TermMerger terms = new(segments);
        bool isAny = terms.MoveToCeiling(prefix.Length > 0 ? beginning : [(byte)IndexTerm.AfterStems]);
        for (; isAny && terms.Term.StartsWith(beginning); isAny = terms.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            if (TermOf(Encoding.UTF8.GetString(terms.Term), terms.TakeEntries()) is { } term)
            {
                yield return term;
            }
        }
    }

    private IndexedTerm? TermOf(string text, TermEntry[] entries) => counter.Count(entries) is > 0 and int sentences ? new IndexedTerm(text, entries, sentences) : null;

    private static DictionaryCursor?[] Open(IReadOnlyList<SegmentField?> segments, SearchBuffers buffers)
    {
        DictionaryCursor?[] cursors = new DictionaryCursor?[segments.Count];
        for (int i = 0; i < cursors.Length; i++)
        {
            cursors[i] = segments[i] is { } segment ? buffers.TakeCursor(segment) : null;
        }

        return cursors;
    }
}
