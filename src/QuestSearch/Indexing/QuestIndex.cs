using QuestSearch.Analysis;
using QuestSearch.Indexing;

namespace QuestSearch;

/// <summary>A searchable library of books, in memory or in a folder on disk. Safe for use by several threads; one index at a time may write to a folder, any number may read it.</summary>
/// <remarks>
/// Every search looks at one state of the index, whatever is written meanwhile. It sees each change that was made through the same instance and has returned; other instances and
/// other processes see a change once it is committed and they have called <see cref="Refresh"/>. Changes that are not committed are discarded by <see cref="Dispose"/>, so that a
/// program that ends early never leaves half of its work.
/// </remarks>
public sealed partial class QuestIndex : IDisposable
{
    private readonly IndexStorage _storage;
    private readonly SnapshotSource _snapshots;
    private readonly IndexOptions _options;
    private readonly Lock _writeLock = new();
    private volatile BookWriter? _writer;
    private volatile bool _isDisposed;

    private QuestIndex(IndexStorage storage, SnapshotSource snapshots, TextAnalyzer analyzer, IndexOptions options, BookWriter? writer)
    {
        _storage = storage;
        _snapshots = snapshots;
        _options = options;
        _writer = writer;
        Analyzer = analyzer;
    }

    /// <summary>Gets the language whose stems are searched, as a two-letter code, or <c>none</c>.</summary>
    public string Language => Analyzer.Language;

    /// <summary>The analysis of this index's sentences and of the words of its queries.</summary>
    internal TextAnalyzer Analyzer { get; }

    /// <summary>Makes an empty index in memory with the default settings.</summary>
    /// <returns>The index.</returns>
    public static QuestIndex InMemory() => InMemory(IndexOptions.Default);

    /// <summary>Makes an empty index in memory.</summary>
    /// <param name="options">The settings.</param>
    /// <returns>The index.</returns>
    public static QuestIndex InMemory(IndexOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Create(IndexStorage.InMemory(), options);
    }

    /// <summary>Makes an empty index on disk with the default settings.</summary>
    /// <param name="path">A folder that does not exist or is empty.</param>
    /// <returns>The index, which may write until it is disposed.</returns>
    /// <exception cref="IOException">The folder holds an index or other files, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static QuestIndex Create(string path) => Create(path, IndexOptions.Default);

    /// <summary>Makes an empty index on disk.</summary>
    /// <param name="path">A folder that does not exist or is empty.</param>
    /// <param name="options">The settings.</param>
    /// <returns>The index, which may write until it is disposed.</returns>
    /// <exception cref="IOException">The folder holds an index or other files, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static QuestIndex Create(string path, IndexOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        return Create(IndexStorage.NewFolder(path), options);
    }

    /// <summary>Opens an index on disk with the default settings.</summary>
    /// <param name="path">Its folder.</param>
    /// <returns>The index at its newest commit. It takes the right to write with its first change.</returns>
    /// <exception cref="IndexNotFoundException">There is no index at <paramref name="path"/>.</exception>
    /// <exception cref="IndexFormatException">The index was made by a version of the library that this one does not agree with.</exception>
    /// <exception cref="IndexDamagedException">Files of the index are missing or damaged. All files are checked against their checksums.</exception>
    public static QuestIndex Open(string path) => Open(path, IndexOptions.Default);

    /// <summary>Opens an index on disk.</summary>
    /// <param name="path">Its folder.</param>
    /// <param name="options">The settings; the index keeps the language that it was created with.</param>
    /// <returns>The index at its newest commit. It takes the right to write with its first change.</returns>
    /// <exception cref="IndexNotFoundException">There is no index at <paramref name="path"/>.</exception>
    /// <exception cref="IndexFormatException">The index was made by a version of the library that this one does not agree with.</exception>
    /// <exception cref="IndexDamagedException">Files of the index are missing or damaged. All files are checked against their checksums.</exception>
    public static QuestIndex Open(string path, IndexOptions options)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(options);
        IndexStorage storage = IndexStorage.ExistingFolder(path);
        try
        {
            return storage.Guard(() =>
            {
                SnapshotSource snapshots = SnapshotSource.Open(storage);
                return new QuestIndex(storage, snapshots, TextAnalyzer.For(snapshots.Format.Language), options, writer: null);
            });
        }
        catch
        {
            storage.Dispose();
            throw;
        }
    }

    /// <summary>Makes an empty index in a storage, which it owns from then on.</summary>
    internal static QuestIndex Create(IndexStorage storage, IndexOptions options)
    {
        BookWriter? writer = null;
        try
        {
            TextAnalyzer analyzer = TextAnalyzer.For(options.Language);
            writer = BookWriter.Create(storage, analyzer, options);
            SnapshotSource snapshots = SnapshotSource.Open(storage);
            snapshots.Follow(writer);
            return new QuestIndex(storage, snapshots, analyzer, options, writer);
        }
        catch
        {
            writer?.Dispose();
            storage.Dispose();
            throw;
        }
    }

    /// <summary>Discards the changes that are not committed, gives back the right to write and closes the files. Searches that are under way end undisturbed.</summary>
    public void Dispose()
    {
        ThrowIfInProgressCallback();
        lock (_writeLock)
        {
            if (!_isDisposed)
            {
                _isDisposed = true;
                _snapshots.Dispose();
                _writer?.Dispose();
                _storage.Dispose();
            }
        }
    }
}
