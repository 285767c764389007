using Lucene.Net.Index;
using QuestSearch.Indexing;
using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>One segment of a snapshot as a search sees it. Its documents are counted from its start. For one search, not thread-safe.</summary>
/// <param name="snapshot">The snapshot.</param>
/// <param name="ordinal">The place of the segment among those of the snapshot.</param>
internal sealed class Segment(SnapshotView snapshot, int ordinal)
{
    private readonly AtomicReaderContext _context = snapshot.Index.Reader.Leaves[ordinal];
    private BookPlace _place;

    /// <summary>The place of the segment among those of the snapshot.</summary>
    public int Ordinal => ordinal;

    /// <summary>The number, in the snapshot, of the segment's first document.</summary>
    public int Start => _context.DocBase;

    public SearchBuffers Buffers => snapshot.Buffers;

    public CancellationToken Cancellation => snapshot.Cancellation;

    public int DocumentCount => Reader.MaxDoc;

    /// <summary>The documents that are not removed; null when none is.</summary>
    public DocumentSet? Live => snapshot.Index.LiveOf(ordinal);

    /// <summary>Whether the books of the segment lie in ordinal order of their ids, so that its documents are in reading order.</summary>
    public bool IsInReadingOrder => snapshot.Index.OrderOf(ordinal).IsThatOfDocuments;

    public Bm25 Ranking => snapshot.Index.Ranking;

    public SentenceLengths Lengths => snapshot.Index.LengthsOf(ordinal);

    private AtomicReader Reader => _context.AtomicReader;

    /// <summary>Finds the document of the book that a document belongs to.</summary>
    public int BookDocumentOf(int document) => PlaceOf(document).Document;

    /// <summary>Finds the documents of the book that a document belongs to and the place of the book among the others.</summary>
    public BookPlace PlaceOf(int document)
    {
        if (document < _place.Document || document >= _place.End)
        {
            _place = snapshot.Index.PlaceOf(ordinal, document);
        }

        return _place;
    }

    /// <summary>The books of the segment in ordinal order of their ids.</summary>
    public IReadOnlyList<BookPlace> BooksInReadingOrder => snapshot.Index.OrderOf(ordinal).Books;

    public string BookIdOf(int document) => snapshot.Index.BookIdOf(ordinal, document);

    /// <summary>Makes out what the place of a document among the others depends on.</summary>
    public RankedSentence Rank(int document, float score)
    {
        BookPlace book = PlaceOf(document);
        return new RankedSentence(Start + document, score, book.Rank, document - book.Document - 1);
    }

    public SentenceView ViewSentence(int document) => snapshot.ViewSentence(Start + document);

    /// <summary>Reads the book that a document belongs to.</summary>
    public BookRecord ReadBook(int document) => snapshot.Index.ReadBook(Start + document);

    /// <summary>Opens the postings of a term; null when the segment does not hold it.</summary>
    public PostingsCursor? OpenCursor(IndexedTerm term)
    {
        TermEntry entry = term.Entries[ordinal];
        return entry.Sentences == 0 ? null : OpenCursor(entry);
    }

    /// <summary>Opens the postings of an entry of the segment.</summary>
    public PostingsCursor OpenCursor(TermEntry entry)
    {
        PostingsCursor cursor = Buffers.TakeCursor();
        Open(cursor, entry);
        return cursor;
    }

    /// <summary>Opens the postings of an entry of the segment with a cursor.</summary>
    public void Open(PostingsCursor cursor, TermEntry entry) => cursor.Open(snapshot.Index.Texts[ordinal]!, entry);

    /// <summary>Counts the sentences that hold the term of an entry of the segment and are not removed.</summary>
    public int CountLive(TermEntry entry) => snapshot.Counter.Count(ordinal, entry);

    /// <summary>The terms of texts that the neighbours of words are told apart by.</summary>
    public CommonTerms CommonTerms => snapshot.Index.Texts[ordinal]!.Summary.Common;

    /// <summary>Opens the postings of words; null when the segment holds none of the terms.</summary>
    public WordPostings? OpenPostings(IReadOnlyList<IndexedTerm> terms)
    {
        List<WordPostings> found = [];
        foreach (IndexedTerm term in terms)
        {
            if (OpenCursor(term) is { } cursor)
            {
                found.Add(new TermPostings(cursor, term.Length));
            }
        }

        return Merge(found);
    }

    /// <summary>Opens the postings of the terms of a pattern; null when there is none.</summary>
    public WordPostings? OpenPostings(IReadOnlyList<ExpandedTerm> terms) => Merge([.. terms.Select(term => new TermPostings(OpenCursor(term.Entry), term.Length))]);

    private static WordPostings? Merge(List<WordPostings> postings) => postings.Count switch
    {
        0 => null,
        1 => postings[0],
        _ => new MergedPostings(postings),
    };

    /// <summary>Opens the documents that have a term in a field of conditions; null when there is none.</summary>
    public ClauseIterator? OpenCondition(string field, string term)
    {
        DocsEnum? documents = Reader.GetTermDocsEnum(new Term(field, term));
        return documents is null ? null : new ConditionIterator(documents, documents.GetCost());
    }

    public NumericDocValues NumbersOf(string field) => Reader.GetNumericDocValues(field) ?? DocValues.EMPTY_NUMERIC;
}
