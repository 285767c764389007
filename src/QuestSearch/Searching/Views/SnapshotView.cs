using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch.Searching;

/// <summary>A snapshot of an index as one search sees it.</summary>
/// <param name="index">The snapshot.</param>
/// <param name="analyzer">Breaks sentences and queries into words.</param>
/// <param name="cancellation">Ends the search early: whatever takes long asks it.</param>
internal sealed class SnapshotView(IndexSnapshot index, TextAnalyzer analyzer, CancellationToken cancellation) : IDisposable
{
    public IndexSnapshot Index => index;

    public TextAnalyzer Analyzer => analyzer;

    public CancellationToken Cancellation => cancellation;

    public TermDictionary Dictionary => field ??= new TermDictionary(index.Texts, Counter, Buffers, cancellation);

    public SentenceCounter Counter => field ??= new SentenceCounter(index, Buffers);

    public IEnumerable<Segment> Segments
    {
        get
        {
            for (int ordinal = 0; ordinal < index.Texts.Count; ordinal++)
            {
                yield return new Segment(this, ordinal);
            }
        }
    }

    /// <summary>What the search works with.</summary>
    public SearchBuffers Buffers { get; } = SearchBuffers.Rent();

    /// <summary>Ends the search: its buffers serve the next one.</summary>
    public void Dispose() => Buffers.Return();

    /// <param name="document">The document, counted through all segments.</param>
    public SentenceView ViewSentence(int document) => ViewSentence(document, new SentenceBuffer());

    /// <param name="document">The document, counted through all segments.</param>
    /// <param name="buffer">The memory of the view before, which is not used any more.</param>
    public SentenceView ViewSentence(int document, SentenceBuffer buffer) => new(this, document, buffer);
}
