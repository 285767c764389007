using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>What a search works with and the next one on the same thread uses again. Not safe for several threads.</summary>
internal sealed class SearchBuffers
{
    private const int MostKeptCursors = 64;
    private const int MostKeptSets = 32;
    private const int MostKeptLists = 32;

    /// <summary>For how many terms the lists that are kept have room together.</summary>
    private const int MostKeptTerms = 1 << 17;

    /// <summary>For how many documents the sets that are kept have room together: 16 MB.</summary>
    private const int MostKeptDocuments = 1 << 27;

    [ThreadStatic]
    private static SearchBuffers? _kept;

    private readonly List<PostingsCursor> _cursors = [];
    private readonly List<DictionaryCursor> _dictionaries = [];
    private readonly List<DocumentSet> _sets = [];
    private readonly List<List<ExpandedTerm>> _terms = [];
    private readonly double[] _windowScores = new double[AlternativesScorer.Window];
    private int _usedCursors;
    private int _usedDictionaries;
    private int _usedSets;
    private int _usedLists;

    private SearchBuffers()
    {
    }

    /// <summary>Takes the buffers of this thread, or new ones when a search is under way on it.</summary>
    public static SearchBuffers Rent()
    {
        SearchBuffers buffers = _kept ?? new SearchBuffers();
        _kept = null;
        return buffers;
    }

    /// <summary>Gives the buffers back; nothing taken from them may be used any more.</summary>
    public void Return()
    {
        Shorten(_cursors, MostKeptCursors);
        _cursors.ForEach(static cursor => cursor.Close());
        Shorten(_dictionaries, MostKeptCursors);
        _dictionaries.ForEach(static cursor => cursor.Close());
        Shorten(_sets, MostKeptSets, static set => set.Capacity, MostKeptDocuments);
        Shorten(_terms, MostKeptLists, static list => list.Capacity, MostKeptTerms);
        _usedCursors = 0;
        _usedDictionaries = 0;
        _usedSets = 0;
        _usedLists = 0;
        _kept = this;
    }

    /// <summary>Takes a cursor.</summary>
    public PostingsCursor TakeCursor()
    {
        if (_usedCursors == _cursors.Count)
        {
            _cursors.Add(new PostingsCursor());
        }

        return _cursors[_usedCursors++];
    }

    /// <summary>Takes a cursor before the first term of a field.</summary>
    public DictionaryCursor TakeCursor(SegmentField field)
    {
        if (_usedDictionaries == _dictionaries.Count)
        {
            _dictionaries.Add(new DictionaryCursor());
        }

        DictionaryCursor cursor = _dictionaries[_usedDictionaries++];
        cursor.Open(field);
        return cursor;
    }

    /// <summary>Takes the scores of the documents of a window, all zero even if a search broke off while it added scores. One scorer at a time may use them.</summary>
    public double[] TakeWindowScores()
    {
        Array.Clear(_windowScores);
        return _windowScores;
    }

    /// <summary>How many sets of documents are taken.</summary>
    public int SetsTaken => _usedSets;

    /// <summary>Gives back the sets taken last, so that the next segment uses them again.</summary>
    /// <param name="taken">How many stay taken.</param>
    public void GiveBackSets(int taken) => _usedSets = taken;

    /// <summary>Takes an empty set of documents.</summary>
    public DocumentSet TakeSet(int documentCount)
    {
        if (_usedSets == _sets.Count)
        {
            _sets.Add(new DocumentSet());
        }

        DocumentSet set = _sets[_usedSets++];
        set.Reset(documentCount);
        return set;
    }

    /// <summary>Takes an empty list of terms.</summary>
    public List<ExpandedTerm> TakeTerms()
    {
        if (_usedLists == _terms.Count)
        {
            _terms.Add([]);
        }

        List<ExpandedTerm> terms = _terms[_usedLists++];
        terms.Clear();
        return terms;
    }

    /// <summary>Leaves to the garbage collector what is beyond a number of items, or beyond the room that they may have together.</summary>
    private static void Shorten<TItem>(List<TItem> items, int most, Func<TItem, int> roomOf, long mostRoom)
    {
        int kept = 0;
        for (long room = 0; kept < items.Count; kept++)
        {
            room += roomOf(items[kept]);
            if (room > mostRoom)
            {
                break;
            }
        }

        Shorten(items, Math.Min(kept, most));
    }

    private static void Shorten<TItem>(List<TItem> items, int most)
    {
        if (items.Count > most)
        {
            items.RemoveRange(most, items.Count - most);
        }
    }
}
