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
    private readonly DocumentMaker _documents;
    private readonly HashSet<string> _ids = [];
    private volatile bool _hasFailed;

    private BookWriter(IndexStorage storage, IndexWriter writer, TextAnalyzer analyzer)
    {
        _storage = storage;
        _writer = writer;
        _documents = new DocumentMaker(analyzer);
    }

    /// <summary>Gets a value indicating whether a write went wrong, so that what is not committed may be lost in part and the writer must be disposed.</summary>
    public bool HasFailed => _hasFailed;

    /// <summary>Makes a new index with a first, empty commit.</summary>
    public static BookWriter Create(IndexStorage storage, TextAnalyzer analyzer, IndexOptions options) =>
        Open(storage, OpenMode.CREATE, analyzer, options, writer =>
        {
            writer._writer.SetCommitData(IndexFormat.Of(analyzer).ToCommit());
            writer._writer.Commit();
        });

    /// <summary>Takes the lock and goes on from the last commit.</summary>
    public static BookWriter Open(IndexStorage storage, TextAnalyzer analyzer, IndexOptions options) =>
        Open(storage, OpenMode.APPEND, analyzer, options, writer =>
        {
            storage.Expect(IndexFormat.Of(analyzer), writer._writer.CommitData);
            using DirectoryReader reader = DirectoryReader.Open(writer._writer, applyAllDeletes: true);
            foreach (AtomicReaderContext leaf in reader.Leaves)
            {
                writer._ids.UnionWith(SegmentBooks.Load(leaf.AtomicReader).LiveIds(leaf.AtomicReader));
            }
        });

    public bool Contains(string id) => _ids.Contains(id);

    /// <summary>Adds a book in the place of the one of the same id, if there is one: readers see both changes or neither.</summary>
    public void Put(Book book, IReadOnlyList<Sentence> sentences, Action<int> reached)
    {
        BookBlock block = new(book, sentences, _documents, reached);
        try
        {
            _writer.UpdateDocuments(new Term(FieldNames.Book, book.Id), block);
        }
        catch (Exception exception)
        {
            _hasFailed = exception != block.Interruption;
            throw;
        }

        _ids.Add(book.Id);
    }

    public bool Remove(string id) => _ids.Contains(id) && FailOnException(() =>
    {
        _writer.DeleteDocuments(new Term(FieldNames.Book, id));
        return _ids.Remove(id);
    });

    public void Commit() => FailOnException(() =>
    {
        _writer.Commit();
        return true;
    });

    /// <summary>Opens a reader that sees everything written so far and shares what it can with an older one; none when nothing changed.</summary>
    public DirectoryReader? ReopenReader(DirectoryReader older) =>
        FailOnException(() => DirectoryReader.OpenIfChanged(older, _writer, applyAllDeletes: true));

    /// <summary>Discards what was not committed and gives the lock back.</summary>
    public void Dispose()
    {
        _storage.Unlock(_writer.Rollback);
        _documents.Dispose();
    }

    private static BookWriter Open(IndexStorage storage, OpenMode mode, TextAnalyzer analyzer, IndexOptions options, Action<BookWriter> prepare)
    {
        IndexWriterConfig configuration = new(LuceneVersion.LUCENE_48, analyzer: null)
        {
            OpenMode = mode,
            Codec = SentenceCodec.Instance,
            RAMBufferSizeMB = options.WriteBufferMegabytes,
            MergeScheduler = new MergeScheduler(),
            WriteLockTimeout = 0,
        };
        BookWriter writer = new(storage, storage.Lock(() => new IndexWriter(storage.Directory, configuration)), analyzer);
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

    private TResult FailOnException<TResult>(Func<TResult> write)
    {
        try
        {
            return write();
        }
        catch
        {
            _hasFailed = true;
            throw;
        }
    }
}
