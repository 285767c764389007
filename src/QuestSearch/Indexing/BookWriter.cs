using Lucene.Net.Index;
using QuestSearch.Analysis;
using QuestSearch.Postings;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Indexing;

/// <summary>The one writer of an index, which holds its lock until disposed. For one thread at a time, but for <see cref="ReopenReader"/> and <see cref="HasFailed"/>.</summary>
internal sealed class BookWriter : IDisposable
{
    private readonly IndexStorage _storage;
    private readonly IndexWriter _writer;
    private readonly PendingBooks _pending = new();
    private readonly long _mostPendingBytes;
    private readonly HashSet<string> _written = [];

    // Held while books are written, so that a reader sees a replaced book or the one in its place, not the moment between.
    private readonly Lock _lock = new();
    private volatile bool _hasFailed;

    private BookWriter(IndexStorage storage, IndexWriter writer, IndexOptions options)
    {
        _storage = storage;
        _writer = writer;
        _mostPendingBytes = (long)options.WriteBufferMegabytes << 20;
    }

    /// <summary>Gets a value indicating whether a write went wrong, so that what is not committed may be lost in part and the writer must be disposed.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>Makes a new index with a first, empty commit.</summary>
    public static BookWriter Create(IndexStorage storage, TextAnalyzer analyzer, IndexOptions options) =>
        Open(storage, OpenMode.CREATE, options, writer =>
        {
            writer._writer.SetCommitData(IndexFormat.Of(analyzer).ToCommit());
            writer._writer.Commit();
        });

    /// <summary>Takes the lock and goes on from the last commit.</summary>
    public static BookWriter Open(IndexStorage storage, TextAnalyzer analyzer, IndexOptions options) =>
        Open(storage, OpenMode.APPEND, options, writer =>
        {
            storage.Expect(IndexFormat.Of(analyzer), writer._writer.CommitData);
            using DirectoryReader reader = DirectoryReader.Open(writer._writer, applyAllDeletes: true);
            foreach (AtomicReaderContext leaf in reader.Leaves)
            {
                writer._written.UnionWith(SegmentBooks.Load(leaf.AtomicReader).LiveIds(leaf.AtomicReader));
            }
        });

    public bool Contains(string id)
    {
        lock (_lock)
        {
            return _pending.Contains(id) || _written.Contains(id);
        }
    }

    /// <summary>Adds a book in the place of the one of the same id, if there is one: readers see both changes or neither.</summary>
    /// <param name="id">The id of the book.</param>
    /// <param name="book">Its documents.</param>
    public void Put(string id, InvertedBlock book) => Change(() =>
    {
        _pending.Put(id, book);
        if (_pending.SizeInBytes >= _mostPendingBytes)
        {
            WritePending();
        }
    });

    public bool Remove(string id)
    {
        bool isFound = false;
        Change(() =>
        {
            isFound = _pending.Remove(id);
            if (_written.Remove(id))
            {
                isFound = true;
                _writer.DeleteDocuments(TermOf(id));
            }
        });
        return isFound;
    }

    public void Commit()
    {
        Change(WritePending);
        FailOnException(_writer.Commit);
    }

    /// <summary>Opens a reader that sees everything put and removed so far and shares what it can with an older one; none when nothing changed.</summary>
    public DirectoryReader? ReopenReader(DirectoryReader older)
    {
        DirectoryReader? newer = null;
        Change(() =>
        {
            WritePending();
            newer = DirectoryReader.OpenIfChanged(older, _writer, applyAllDeletes: true);
        });
        return newer;
    }

    /// <summary>Discards what was not committed and gives the lock back.</summary>
    public void Dispose() => _storage.Unlock(_writer.Rollback);

    private static BookWriter Open(IndexStorage storage, OpenMode mode, IndexOptions options, Action<BookWriter> prepare)
    {
        IndexWriterConfig configuration = new(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = mode,
            Codec = SentenceCodec.Instance,
            MergeScheduler = new MergeScheduler(),
            WriteLockTimeout = 0,
        };
        BookWriter writer = new(storage, storage.Lock(() => new IndexWriter(storage.Directory, configuration)), options);
        try
        {
            prepare(writer);
            return writer;
        }
        catch
        {
            writer.Dispose();
            throw;
        }
    }

    private static Term TermOf(string id) => new(FieldNames.Book, id);

    /// <summary>Writes the books that wait, as one segment.</summary>
    private void WritePending()
    {
        if (_pending.Count == 0)
        {
            return;
        }

        foreach (string replaced in _pending.Ids.Where(_written.Contains))
        {
            _writer.DeleteDocuments(TermOf(replaced));
        }

        using (InvertedReader documents = new(_pending.Blocks))
        {
            _writer.AddIndexes(documents);
        }

        _written.UnionWith(_pending.Ids);
        _pending.Clear();
        _writer.MaybeMerge();
    }

    private void Change(Action change) => FailOnException(() =>
    {
        lock (_lock)
        {
            change();
        }
    });

    private void FailOnException(Action write)
    {
        try
        {
            write();
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
    }
}
