namespace QuestSearch.Indexing;

/// <summary>Counts the work of adding books and tells of it every few hundred sentences and after every book.</summary>
internal sealed class ProgressReport(IEnumerable<Book> books, IProgress<IndexingProgress>? progress)
{
    private const int SentencesBetweenReports = 512;

    private readonly int? _total = books.TryGetNonEnumeratedCount(out int count) ? count : null;
    private int _booksDone;
    private long _sentencesDone;
    private int _sentencesOfBook;

    /// <summary>Notes that a number of sentences of a book are done.</summary>
    public void Reached(Book book, int sentences)
    {
        _sentencesOfBook = sentences + 1;
        if (sentences % SentencesBetweenReports == 0)
        {
            Report(book, _sentencesDone + sentences);
        }
    }

    public void Finished(Book book)
    {
        _booksDone++;
        _sentencesDone += _sentencesOfBook;
        _sentencesOfBook = 0;
        Report(book, _sentencesDone);
    }

    private void Report(Book book, long sentences) =>
        progress?.Report(new IndexingProgress(book.Id, _booksDone, _total, sentences));
}
