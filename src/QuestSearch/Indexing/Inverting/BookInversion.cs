using QuestSearch.Analysis;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>A book that is segmented and inverted on a thread of the pool, while another thread waits for it.</summary>
internal sealed class BookInversion
{
    private static readonly TimeSpan TimeBetweenLooks = TimeSpan.FromMilliseconds(20);

    private readonly Task<InvertedBlock> _work;
    private int _reached;

    /// <summary>Starts the work.</summary>
    public BookInversion(Book book, TextAnalyzer analyzer, CancellationToken cancellationToken)
    {
        Book = book;
        _work = Task.Run(
            () => BookInverter.Invert(book, SentenceSegmenter.Default.Segment(book), analyzer, sentences =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                Volatile.Write(ref _reached, sentences + 1);
            }),
            cancellationToken);
    }

    public Book Book { get; }

    /// <summary>Waits for the book.</summary>
    /// <param name="reached">Called on this thread, while the work goes on, for each sentence that has been reached, with the number of sentences before it.</param>
    public InvertedBlock Wait(Action<int> reached)
    {
        int told = 0;
        for (bool isDone = false; !isDone;)
        {
            isDone = Task.WaitAny([_work], TimeBetweenLooks) == 0;
            for (int count = Volatile.Read(ref _reached); told < count; told++)
            {
                reached(told);
            }
        }

        return _work.GetAwaiter().GetResult();
    }
}
