using QuestSearch.Postings;

namespace QuestSearch.Indexing;

internal sealed partial class IndexSnapshot
{
    private readonly SegmentField?[] _texts;
    private readonly SentenceLengths[] _lengths;
    private readonly Lazy<DocumentSet?>[] _live;

    private readonly Lazy<RemovedDocuments?>[] _removed;
    private readonly Lazy<Bm25> _ranking;
    private readonly Lazy<ReadingOrder>[] _orders;

    /// <summary>How sentences are scored, by the statistics of this snapshot: those of its sentences that are not removed.</summary>
    public Bm25 Ranking => _ranking.Value;

    /// <summary>The words of each segment and where they stand; none where a segment has no words.</summary>
    public IReadOnlyList<SegmentField?> Texts => _texts;

    /// <summary>The lengths of a segment's sentences.</summary>
    public SentenceLengths LengthsOf(int segment) => _lengths[segment];

    /// <summary>The documents of a segment that are not removed; null when none is.</summary>
    public DocumentSet? LiveOf(int segment) => _live[segment].Value;

    /// <summary>The documents of a segment that are removed; null when none is.</summary>
    public RemovedDocuments? RemovedFrom(int segment) => _removed[segment].Value;

    /// <summary>The books of a segment in ordinal order of their ids.</summary>
    public ReadingOrder OrderOf(int segment) => _orders[segment].Value;

    /// <summary>The id of the book that a document of a segment belongs to.</summary>
    public string BookIdOf(int segment, int document) => _books[segment].IdOf(_books[segment].IndexOf(document));

    /// <summary>Finds the documents of the book that a document of a segment belongs to and the place of the book among the others.</summary>
    public BookPlace PlaceOf(int segment, int document)
    {
        return PlaceOfBook(segment, _books[segment].IndexOf(document));
    }

    private BookPlace PlaceOfBook(int segment, int index)
    {
        SegmentBooks books = _books[segment];
        int end = index + 1 < books.Count ? books.StartOf(index + 1) : Leaves[segment].AtomicReader.MaxDoc;
        return new BookPlace(books.StartOf(index), end, RanksOf(segment)[index]);
    }

    private Bm25 RankByStatistics()
    {
        long sentences = 0;
        long words = 0;
        for (int i = 0; i < _lengths.Length; i++)
        {
            (int removedSentences, long removedWords) = RemovedFrom(i)?.CountIn(_lengths[i]) ?? default;
            sentences += _lengths[i].SentenceCount - removedSentences;
            words += _lengths[i].WordCount - removedWords;
        }

        return new Bm25(sentences, words);
    }

    private ReadOnlySpan<int> RanksOf(int segment) => _ranks.Value.AsSpan(_firstBookOfLeaf[segment], _books[segment].Count);
}
