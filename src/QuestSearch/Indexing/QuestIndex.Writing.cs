using System.Text;
using QuestSearch.Indexing;
using QuestSearch.Postings;

namespace QuestSearch;

public sealed partial class QuestIndex
{
    private const int LongestId = 1000;

    /// <summary>Whether this thread is in the middle of writing a book, which nothing but a progress callback can see: the writer must not be touched then.</summary>
    private bool IsInProgressCallback => _writeLock.IsHeldByCurrentThread;

    /// <summary>Adds a book.</summary>
    /// <param name="book">The book.</param>
    /// <exception cref="ArgumentException">The index holds a book of this id, see <see cref="Replace(Book)"/>; or the id is longer than 1,000 characters or not valid Unicode.</exception>
    /// <exception cref="IndexLockedException">Another index is writing to the folder.</exception>
    /// <exception cref="IOException">The index cannot be written. All changes since the last commit are discarded.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public void Add(Book book) => Put(book, replaces: false);

    /// <summary>Adds books, one after the other.</summary>
    /// <param name="books">The books, taken on this thread, a few ahead of the one that is put into the index: as many are segmented and analysed at a time as there are processors.</param>
    /// <param name="progress">Told of the work done, a few times a book, on this thread; it must not change the index. <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Stops the work: the books that were added stay, nothing stays of the one that was being added.</param>
    /// <exception cref="ArgumentException">The index holds a book of the same id as one of the books, which stops the work.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="IndexLockedException">Another index is writing to the folder.</exception>
    /// <exception cref="IOException">The index cannot be written. All changes since the last commit are discarded.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public void Add(IEnumerable<Book> books, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken) =>
        PutAll(books, replaces: false, progress, cancellationToken);

    /// <summary>Adds a book in the place of the one of the same id or, when there is none, as a new one. A search sees the old book or the new one, never both or neither.</summary>
    /// <param name="book">The book.</param>
    /// <exception cref="ArgumentException">The book's id is longer than 1,000 characters or not valid Unicode.</exception>
    /// <exception cref="IndexLockedException">Another index is writing to the folder.</exception>
    /// <exception cref="IOException">The index cannot be written. All changes since the last commit are discarded.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public void Replace(Book book) => Put(book, replaces: true);

    /// <summary>Adds books, one after the other, each in the place of the one of the same id or, when there is none, as a new one.</summary>
    /// <param name="books">The books, taken on this thread, a few ahead of the one that is put into the index: as many are segmented and analysed at a time as there are processors.</param>
    /// <param name="progress">Told of the work done, a few times a book, on this thread; it must not change the index. <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Stops the work: the books that were replaced stay, the one that was being replaced stays as it was.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    /// <exception cref="IndexLockedException">Another index is writing to the folder.</exception>
    /// <exception cref="IOException">The index cannot be written. All changes since the last commit are discarded.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public void Replace(IEnumerable<Book> books, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken) =>
        PutAll(books, replaces: true, progress, cancellationToken);

    /// <summary>Removes a book.</summary>
    /// <param name="id">The book's id.</param>
    /// <returns><see langword="true"/> if the index held the book.</returns>
    /// <exception cref="IndexLockedException">Another index is writing to the folder.</exception>
    /// <exception cref="IOException">The index cannot be written. All changes since the last commit are discarded.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public bool Remove(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Write(writer => writer.Remove(id));
    }

    /// <summary>Makes all changes so far durable and visible to other processes. Does nothing when there are none.</summary>
    /// <exception cref="IOException">The index cannot be written. All changes since the last commit are discarded.</exception>
    /// <exception cref="ObjectDisposedException">The index is disposed.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_writer is not null)
        {
            Write(writer => writer.Commit());
        }
    }

    /// <summary>Adds a book of which the sentences are known, in the order of their ordinals.</summary>
    internal void Add(Book book, IReadOnlyList<Sentence> sentences) => Put(book, sentences, replaces: false);

    private void PutAll(IEnumerable<Book> books, bool replaces, IProgress<IndexingProgress>? progress, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(books);
        ThrowIfInProgressCallback();
        ProgressReport report = new(books, progress);
        using InversionQueue queue = new(Checked(books, cancellationToken), Analyzer, lookAhead: Environment.ProcessorCount);
        while (queue.Take() is { } next)
        {
            Put(next.Book, replaces, () => next.Wait(sentence =>
            {
                if (!queue.HasFailed)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                }

                report.Reached(next.Book, sentence);
            }));
            report.Finished(next.Book);
        }
    }

    private void Put(Book book, bool replaces)
    {
        ThrowIfInProgressCallback();
        CheckId(book);
        Put(book, SentenceSegmenter.Default.Segment(book), replaces);
    }

    private void Put(Book book, IReadOnlyList<Sentence> sentences, bool replaces)
    {
        InvertedBlock inverted = BookInverter.Invert(book, sentences, Analyzer, static _ => { });
        Put(book, replaces, () => inverted);
    }

    private void Put(Book book, bool replaces, Func<InvertedBlock> finish) =>
        Write(writer =>
        {
            if (!replaces && writer.Contains(book.Id))
            {
                throw new ArgumentException($"The index holds a book '{book.Id}' already. Use Replace to put this one in its place.", nameof(book));
            }

            writer.Put(book.Id, finish());
        });

    private static IEnumerable<Book> Checked(IEnumerable<Book> books, CancellationToken cancellationToken)
    {
        foreach (Book book in books)
        {
            cancellationToken.ThrowIfCancellationRequested();
            CheckId(book);
            yield return book;
        }
    }

    private static void CheckId(Book book)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (book.Id.Length > LongestId)
        {
            throw new ArgumentException($"The book's id has {book.Id.Length} characters; an index takes ids of up to {LongestId}.", nameof(book));
        }

        if (book.Id.EnumerateRunes().Contains(Rune.ReplacementChar))
        {
            throw new ArgumentException($"The book's id '{book.Id}' is not valid Unicode.", nameof(book));
        }
    }

    private void Write(Action<BookWriter> change) => Write(writer =>
    {
        change(writer);
        return true;
    });

    private TResult Write<TResult>(Func<BookWriter, TResult> change)
    {
        ThrowIfInProgressCallback();
        lock (_writeLock)
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            BookWriter writer = _writer ?? TakeWriter();
            try
            {
                TResult result = change(writer);
                _snapshots.NoteChange();
                return result;
            }
            catch (Exception exception) when (writer.HasFailed)
            {
                throw DropFailedWriter(exception);
            }
        }
    }

    private void ThrowIfInProgressCallback()
    {
        if (IsInProgressCallback)
        {
            throw new InvalidOperationException("The index is adding a book: a progress callback must not change, commit or dispose it.");
        }
    }

    private BookWriter TakeWriter()
    {
        _writer = BookWriter.Open(_storage, Analyzer, _options);
        _snapshots.Follow(_writer);
        return _writer;
    }

    /// <summary>Goes back to the last commit after a write went wrong in a way that may have lost earlier changes too, and makes the exception that says so.</summary>
    private IOException DropFailedWriter(Exception reason)
    {
        lock (_writeLock)
        {
            if (_writer is { HasFailed: true } failed)
            {
                _writer = null;
                _snapshots.Follow(writer: null);
                failed.Dispose();
            }
        }

        return new IOException($"{_storage.Name} cannot be written: {reason.Message} All changes since the last commit are discarded; make them again when the cause is removed.", reason);
    }
}
