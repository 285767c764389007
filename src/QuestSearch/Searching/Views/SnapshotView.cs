using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>A snapshot of an index as one search sees it.</summary>
/// <param name="index">The snapshot.</param>
/// <param name="analyzer">Breaks sentences and queries into words.</param>
/// <param name="cancellation">Ends the search early: whatever takes long asks it.</param>
internal sealed class SnapshotView(IndexSnapshot index, TextAnalyzer analyzer, CancellationToken cancellation)
{
    public IndexSnapshot Index => index;

    public TextAnalyzer Analyzer => analyzer;

    public CancellationToken Cancellation => cancellation;

    public TermDictionary Dictionary { get; } = new(index.Reader, cancellation);

    /// <summary>The number of documents, those of books and of removed sentences included: the size of the collection for BM25.</summary>
    public int DocumentCount => index.Reader.MaxDoc;

    public IEnumerable<Segment> Segments => index.Reader.Leaves.Select(leaf => new Segment(this, leaf));

    /// <param name="document">The document, counted through all segments.</param>
    public SentenceView ViewSentence(int document) => new(this, document);
}
