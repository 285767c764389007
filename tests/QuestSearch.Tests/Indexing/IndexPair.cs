namespace QuestSearch.Tests.Indexing;

/// <summary>An index on disk, one in memory and the model of both, driven together. What reopening the one on disk discards is taken from the others too.</summary>
internal sealed class IndexPair : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IndexModel _model = new();
    private readonly IndexModel _modelInMemory = new();
    private readonly QuestIndex _inMemory = QuestIndex.InMemory();
    private QuestIndex _onDisk;

    public IndexPair() => _onDisk = QuestIndex.Create(_folder.Path);

    public void Add(Book book)
    {
        Add(_onDisk, _model, book);
        Add(_inMemory, _modelInMemory, book);
    }

    public void Replace(Book book)
    {
        _onDisk.Replace(book);
        _inMemory.Replace(book);
        _model.Put(book);
        _modelInMemory.Put(book);
    }

    public void Remove(string id)
    {
        Xunit.Assert.Equal(_model.Remove(id), _onDisk.Remove(id));
        Xunit.Assert.Equal(_modelInMemory.Remove(id), _inMemory.Remove(id));
    }

    /// <summary>Cancels at the first sentence of a book, which changes nothing unless the book has no second one.</summary>
    public void ReplaceAndCancel(Book book)
    {
        ReplaceAndCancel(_onDisk, _model, book);
        ReplaceAndCancel(_inMemory, _modelInMemory, book);
    }

    public void Commit()
    {
        _onDisk.Commit();
        _model.Commit();
        _inMemory.Commit();
    }

    public void Reopen()
    {
        _onDisk.Dispose();
        _onDisk = QuestIndex.Open(_folder.Path);
        _model.Rollback();
    }

    public void Check()
    {
        _model.AssertHeldBy(_onDisk);
        _modelInMemory.AssertHeldBy(_inMemory);
    }

    public void Dispose()
    {
        _onDisk.Dispose();
        _inMemory.Dispose();
        _folder.Dispose();
    }

    private static void Add(QuestIndex index, IndexModel model, Book book)
    {
        if (model.Contains(book.Id))
        {
            Xunit.Assert.Throws<ArgumentException>(() => index.Add(book));
        }
        else
        {
            index.Add(book);
            model.Put(book);
        }
    }

    private static void ReplaceAndCancel(QuestIndex index, IndexModel model, Book book)
    {
        using CancellationTokenSource cancellation = new();
        CancellingProgress progress = new(cancellation);
        if (IndexModel.TextsOf(book).Length > 1)
        {
            Xunit.Assert.Throws<OperationCanceledException>(() => index.Replace([book], progress, cancellation.Token));
        }
        else
        {
            index.Replace([book], progress, cancellation.Token);
            model.Put(book);
        }
    }

    private sealed class CancellingProgress(CancellationTokenSource cancellation) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => cancellation.Cancel();
    }
}
