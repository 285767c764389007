using Lucene.Net.Index;
using Lucene.Net.Util;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>One state of an index, which no write changes. Shared by those who acquired it: each disposes it once. Safe for use by several threads.</summary>
/// <remarks>Documents are numbered through all segments. The document of sentence n of a book is that of the book plus 1 + n.</remarks>
internal sealed partial class IndexSnapshot : IDisposable
{
    private readonly SegmentBooks[] _books;
    private readonly RecordBlocks[] _records;
    private readonly int[] _starts;
    private readonly int[] _firstBookOfLeaf;
    private readonly Lazy<int[]> _ranks;

    public IndexSnapshot(DirectoryReader reader, Func<AtomicReader, SegmentBooks> booksOf)
    {
        Reader = reader;
        _books = [.. reader.Leaves.Select(leaf => booksOf(leaf.AtomicReader))];
        _records = [.. reader.Leaves.Select(leaf => RecordBlocks.Of(leaf.AtomicReader, FieldNames.Record))];
        _starts = [.. reader.Leaves.Select(leaf => leaf.DocBase)];
        _firstBookOfLeaf = new int[_books.Length + 1];
        for (int i = 0; i < _books.Length; i++)
        {
            _firstBookOfLeaf[i + 1] = _firstBookOfLeaf[i] + _books[i].Count;
        }

        _ranks = new Lazy<int[]>(RankBooks);
        _orders = [.. _books.Select((books, segment) => new Lazy<ReadingOrder>(() => new ReadingOrder([.. Enumerable.Range(0, books.Count).Select(book => PlaceOfBook(segment, book))])))];
        _texts = [.. reader.Leaves.Select(leaf => (leaf.AtomicReader.GetTerms(FieldNames.Text) as SegmentTerms)?.Postings)];
        _lengths = [.. reader.Leaves.Select(leaf => ((LengthTerms)leaf.AtomicReader.GetTerms(SentenceLengths.FieldName)).Lengths)];
        _live = [.. reader.Leaves.Select(leaf => new Lazy<DocumentSet?>(() => leaf.AtomicReader.LiveDocs is { } live ? DocumentSet.Of(live) : null))];
        _removed = [.. _live.Select(segment => new Lazy<RemovedDocuments?>(() => segment.Value is { } live ? RemovedDocuments.Besides(live) : null))];
        _ranking = new Lazy<Bm25>(RankByStatistics);
    }

    internal DirectoryReader Reader { get; }

    private IList<AtomicReaderContext> Leaves => Reader.Leaves;

    /// <summary>Counts one user more, unless the last one has gone.</summary>
    public bool TryAcquire() => Reader.TryIncRef();

    /// <summary>Counts one user less; the files are let go with the last.</summary>
    public void Dispose() => Reader.DecRef();

    /// <summary>Reads the sentence of a document.</summary>
    public StoredSentence ReadSentence(int document)
    {
        StoredSentence sentence = new();
        ReadSentence(document, sentence);
        return sentence;
    }

    /// <summary>Replaces the contents of a sentence by those of a document.</summary>
    public void ReadSentence(int document, StoredSentence sentence)
    {
        int leaf = LeafOf(document);
        SentenceRecordReader.Read(_records[leaf].Of(document - _starts[leaf]), sentence);
    }

    /// <summary>Finds where a document lies.</summary>
    public DocumentPlace Find(int document)
    {
        int leaf = LeafOf(document);
        return new DocumentPlace(leaf, document - _starts[leaf], _books[leaf].IndexOf(document - _starts[leaf]));
    }

    /// <summary>Replaces the contents of a sentence by those of a document.</summary>
    public void ReadSentence(DocumentPlace place, StoredSentence sentence) => SentenceRecordReader.Read(_records[place.Segment].Of(place.Document), sentence);

    /// <summary>Finds the document of the book that a document belongs to; that of a book is its own.</summary>
    public int BookDocument(DocumentPlace place) => _starts[place.Segment] + _books[place.Segment].StartOf(place.Book);

    /// <summary>Finds the document of the book that a document belongs to; that of a book is its own.</summary>
    public int BookDocument(int document) => BookDocument(Find(document));

    /// <summary>Finds the ordinal of a sentence in its book.</summary>
    public int SentenceOrdinal(int document) => document - BookDocument(document) - 1;

    /// <summary>Reads the book that a document belongs to.</summary>
    public BookRecord ReadBook(DocumentPlace place) => _books[place.Segment].RecordOf(place.Book, _records[place.Segment]);

    /// <summary>Reads the book that a document belongs to.</summary>
    public BookRecord ReadBook(int document) => ReadBook(Find(document));

    /// <summary>Tells the place of a document's book among the books of this snapshot in ordinal order of their ids. With <see cref="SentenceOrdinal"/> it orders sentences independently of segments.</summary>
    public int BookRank(int document)
    {
        int leaf = LeafOf(document);
        return _ranks.Value[_firstBookOfLeaf[leaf] + _books[leaf].IndexOf(document - Leaves[leaf].DocBase)];
    }

    /// <summary>Lists the documents of the books that are not removed, in ordinal order of their ids.</summary>
    public IReadOnlyList<int> BookDocuments()
    {
        List<(string Id, int Document)> found = [];
        for (int leaf = 0; leaf < _books.Length; leaf++)
        {
            IBits? live = Leaves[leaf].AtomicReader.LiveDocs;
            for (int i = 0; i < _books[leaf].Count; i++)
            {
                int start = _books[leaf].StartOf(i);
                if (live is null || live.Get(start))
                {
                    found.Add((_books[leaf].IdOf(i), Leaves[leaf].DocBase + start));
                }
            }
        }

        found.Sort((left, right) => string.CompareOrdinal(left.Id, right.Id));
        return [.. found.Select(book => book.Document)];
    }

    /// <summary>Adds up the sizes of the files of all segments.</summary>
    public long SizeInBytes() => Leaves.Sum(leaf => ((SegmentReader)leaf.AtomicReader).SegmentInfo.GetSizeInBytes());

    private int LeafOf(int document)
    {
        int index = Array.BinarySearch(_starts, document);
        return index >= 0 ? index : ~index - 1;
    }

    private int[] RankBooks()
    {
        string[] ids = [.. _books.SelectMany(segment => segment.Ids)];
        int[] books = [.. Enumerable.Range(0, ids.Length)];
        Array.Sort(ids, books, StringComparer.Ordinal);
        int[] ranks = new int[ids.Length];
        for (int i = 0; i < ids.Length; i++)
        {
            ranks[books[i]] = i > 0 && ids[i] == ids[i - 1] ? ranks[books[i - 1]] : i;
        }

        return ranks;
    }
}
