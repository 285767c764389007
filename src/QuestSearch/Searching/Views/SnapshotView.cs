using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>A snapshot of an index as one search sees it.</summary>
internal sealed class SnapshotView(IndexSnapshot index, TextAnalyzer analyzer)
{
    public IndexSnapshot Index => index;

    public TextAnalyzer Analyzer => analyzer;

    public TermDictionary Dictionary { get; } = new(index.Reader);

    /// <summary>The number of documents, those of books and of removed sentences included: the size of the collection for BM25.</summary>
    public int DocumentCount => index.Reader.MaxDoc;

    public IEnumerable<Segment> Segments => index.Reader.Leaves.Select(leaf => new Segment(this, leaf));

    /// <param name="document">The document, counted through all segments.</param>
    public SentenceView ViewSentence(int document) => new(this, document);
}
