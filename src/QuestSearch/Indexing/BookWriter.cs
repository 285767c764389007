using Lucene.Net.Index;
using Lucene.Net.Store;
using QuestSearch.Analysis;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Indexing;

/// <summary>The one writer of an index, which holds its lock until disposed. For one thread at a time, but for <see cref="OpenReader"/>.</summary>
internal sealed class BookWriter : IDisposable
{
    private readonly IndexStorage _storage;
    private readonly IndexWriter _writer;
    private readonly MergeScheduler _merges;
    private readonly DocumentMaker _documents;
    private readonly HashSet<string> _ids = [];

    private BookWriter(IndexStorage storage, OpenMode mode, TextAnalyzer analyzer, IndexOptions options)
    {
        _storage = storage;
        _documents = new DocumentMaker(analyzer);
        _merges = new MergeScheduler();
        IndexWriterConfig configuration = new(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = mode,
            Similarity = Ranking.Similarity,
            RAMBufferSizeMB = options.WriteBufferMegabytes,
            MergeScheduler = _merges,
            WriteLockTimeout = 0,
        };
        try
        {
            _writer = new IndexWriter(storage.Directory, configuration);
        }
        catch (LockObtainFailedException exception) when (storage.Path is { } path)
        {
            throw new IndexLockedException(path, WriterIdentity.ReadFrom(path), exception);
        }

        if (storage.Path is { } folder)
        {
            WriterIdentity.Current().WriteTo(folder);
        }
    }

    /// <summary>Gets a value indicating whether a write went wrong, so that the state of what is not committed is unknown and the writer must be disposed.</summary>
    public bool HasFailed { get; private set; }

    /// <summary>Makes a new index with a first, empty commit.</summary>
    public static BookWriter Create(IndexStorage storage, TextAnalyzer analyzer, IndexOptions options)
    {
        BookWriter writer = new(storage, OpenMode.CREATE, analyzer, options);
        writer._writer.SetCommitData(IndexFormat.Of(analyzer).ToCommit());
        writer.Commit();
        return writer;
    }

    /// <summary>Takes the lock and goes on from the last commit.</summary>
    public static BookWriter Open(IndexStorage storage, TextAnalyzer analyzer, IndexOptions options)
    {
        BookWriter writer = new(storage, OpenMode.APPEND, analyzer, options);
        using DirectoryReader reader = writer.OpenReader();
        foreach (AtomicReaderContext leaf in reader.Leaves)
        {
            writer._ids.UnionWith(SegmentBooks.Load(leaf.AtomicReader).LiveIds(leaf.AtomicReader));
        }

        return writer;
    }

    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>Adds a book in the place of the one of the same id, if there is one: readers see both changes or neither.</summary>
    public void Put(Book book, IReadOnlyList<Sentence> sentences, Action<int> reached)
    {
        BookBlock block = new(book, sentences, _documents, reached);
        try
        {
            _merges.ThrowIfFailed();
            _writer.UpdateDocuments(new Term(FieldNames.Book, book.Id), block);
        }
        catch (Exception exception)
        {
            HasFailed = exception != block.Interruption;
            throw;
        }

        _ids.Add(book.Id);
    }

    public bool Remove(string id)
    {
        if (!_ids.Contains(id))
        {
            return false;
        }

        FailOnException(() => _writer.DeleteDocuments(new Term(FieldNames.Book, id)));
        return _ids.Remove(id);
    }

    public void Commit() => FailOnException(_writer.Commit);

    /// <summary>Opens a reader that sees everything written so far.</summary>
    public DirectoryReader OpenReader() => DirectoryReader.Open(_writer, applyAllDeletes: true);

    /// <summary>Opens a reader that sees everything written so far and shares what it can with an older one; none when nothing changed.</summary>
    public DirectoryReader? ReopenReader(DirectoryReader older) => DirectoryReader.OpenIfChanged(older, _writer, applyAllDeletes: true);

    /// <summary>Discards what was not committed and gives the lock back.</summary>
    public void Dispose()
    {
        if (_storage.Path is { } folder)
        {
            WriterIdentity.RemoveFrom(folder);
        }

        _writer.Rollback();
        _documents.Dispose();
    }

    private void FailOnException(Action write)
    {
        try
        {
            _merges.ThrowIfFailed();
            write();
        }
        catch
        {
            HasFailed = true;
            throw;
        }
    }
}
