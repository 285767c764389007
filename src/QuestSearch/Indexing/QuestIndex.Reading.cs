using QuestSearch.Indexing;

namespace QuestSearch;

public sealed partial class QuestIndex
{
    /// <summary>Gets the books in ordinal order of their ids, as they are at this moment.</summary>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public IReadOnlyList<BookInfo> Books => Read<IReadOnlyList<BookInfo>>(snapshot =>
        [.. snapshot.BookDocuments().Select(document => new BookInfo(snapshot.ReadBook(document)))]);

    /// <summary>Moves on to the newest commit, which another process or instance may have made. Searches that are under way stay with their state.</summary>
    /// <exception cref="IndexFormatException">The index was made anew by a version of the library that this one does not agree with.</exception>
    /// <exception cref="IndexDamagedException">Files of the index are missing or damaged.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public void Refresh()
    {
        _snapshots.NoteChange();
        AcquireSnapshot().Dispose();
    }

    /// <summary>Counts what the index holds at this moment.</summary>
    /// <returns>The counts.</returns>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public IndexStatistics GetStatistics() => Read(snapshot =>
    {
        BookRecord[] books = [.. snapshot.BookDocuments().Select(snapshot.ReadBook)];
        return new IndexStatistics
        {
            BookCount = books.Length,
            PageCount = books.Sum(book => book.Pages.Count),
            NoteCount = books.Sum(book => book.Notes.Count),
            SentenceCount = books.Sum(book => book.SentenceCount),
            SizeInBytes = snapshot.SizeInBytes(),
            Language = Language,
            FormatVersion = IndexFormat.CurrentVersion,
            Analysis = Analyzer.Fingerprint,
        };
    });

    /// <summary>Gives the state of this moment, which the caller must dispose.</summary>
    internal IndexSnapshot AcquireSnapshot()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        try
        {
            return _storage.Guard(this, static index => index._snapshots.Acquire(catchesUp: !index.IsInProgressCallback)) ?? throw new ObjectDisposedException(nameof(QuestIndex));
        }
        catch (Exception exception) when (_writer is { HasFailed: true })
        {
            throw DropFailedWriter(exception);
        }
    }

    /// <summary>Reads from the state of this moment; damage that is met gives <see cref="IndexDamagedException"/>.</summary>
    internal TResult Read<TResult>(Func<IndexSnapshot, TResult> read)
    {
        using IndexSnapshot snapshot = AcquireSnapshot();
        return _storage.Guard(snapshot, read);
    }
}
