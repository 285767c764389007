using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>Gives out the newest snapshot of an index, reopened only when something changed. Safe for use by several threads.</summary>
internal sealed class SnapshotSource : IDisposable
{
    private readonly ConditionalWeakTable<object, SegmentBooks> _books = [];
    private readonly Lock _lock = new();
    private readonly IndexStorage _storage;
    private BookWriter? _writer;
    private volatile IndexSnapshot? _current;
    private bool _isOfWriter;
    private long _changes;
    private long _seenChanges;

    private SnapshotSource(IndexStorage storage, DirectoryReader reader)
    {
        _storage = storage;
        Format = storage.FormatOf(reader.IndexCommit.UserData);
        _current = NewSnapshot(reader);
    }

    /// <summary>The form of the index, which stays as it was when it was opened.</summary>
    public IndexFormat Format { get; }

    /// <summary>Starts with the newest commit.</summary>
    public static SnapshotSource Open(IndexStorage storage)
    {
        SentenceCodec.Register();
        DirectoryReader reader = DirectoryReader.Open(storage.Directory);
        try
        {
            return new SnapshotSource(storage, reader);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    /// <summary>Makes snapshots show the changes of a writer from now on or, without one, the newest commit.</summary>
    public void Follow(BookWriter? writer)
    {
        lock (_lock)
        {
            _writer = writer;
            NoteChange();
        }
    }

    /// <summary>Makes snapshots that are acquired from now on show everything written so far.</summary>
    public void NoteChange() => Interlocked.Increment(ref _changes);

    /// <summary>Gives the newest snapshot, which the caller must dispose; none after <see cref="Dispose"/>.</summary>
    /// <param name="catchesUp">Whether it must show everything written so far.</param>
    public IndexSnapshot? Acquire(bool catchesUp)
    {
        while (true)
        {
            bool isCurrent = !catchesUp || Volatile.Read(ref _seenChanges) == Volatile.Read(ref _changes);
            IndexSnapshot? current = isCurrent ? _current : CatchUp();
            if (current is null || current.TryAcquire())
            {
                return current;
            }
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _current?.Dispose();
            _current = null;
            _writer = null;
        }
    }

    private IndexSnapshot? CatchUp()
    {
        lock (_lock)
        {
            long changes = Volatile.Read(ref _changes);
            if (_current is { } current && _seenChanges != changes)
            {
                if (Reopen(current) is { } newer)
                {
                    _current = NewSnapshot(newer);
                    _isOfWriter = _writer is not null;
                    current.Dispose();
                }

                Volatile.Write(ref _seenChanges, changes);
            }

            return _current;
        }
    }

    private DirectoryReader? Reopen(IndexSnapshot current)
    {
        if (_writer is not null)
        {
            return _writer.ReopenReader(current.Reader);
        }

        DirectoryReader? newest = _isOfWriter ? DirectoryReader.Open(_storage.Directory) : DirectoryReader.OpenIfChanged(current.Reader);
        if (newest is not null)
        {
            ExpectFormat(newest);
        }

        return newest;
    }

    private void ExpectFormat(DirectoryReader reader)
    {
        try
        {
            _storage.Expect(Format, reader.IndexCommit.UserData);
        }
        catch
        {
            reader.Dispose();
            throw;
        }
    }

    private IndexSnapshot NewSnapshot(DirectoryReader reader) =>
        new(reader, segment => _books.GetValue(segment.CoreCacheKey, _ => SegmentBooks.Load(segment)));
}
