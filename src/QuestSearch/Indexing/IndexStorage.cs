using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace QuestSearch.Indexing;

/// <summary>Where the files of an index lie: in memory or in a folder.</summary>
internal sealed class IndexStorage : IDisposable
{
    private const string Remedy = "Put the folder back from a copy, or delete it and index the books again.";

    private IndexStorage(Directory directory, string? path)
    {
        Directory = directory;
        Path = path;
    }

    public Directory Directory { get; }

    /// <summary>The full path of the folder; none in memory.</summary>
    public string? Path { get; }

    /// <summary>How a message calls the index.</summary>
    public string Name => Path is null ? "The index in memory" : $"The index '{Path}'";

    public static IndexStorage InMemory() => new(new RAMDirectory(), path: null);

    public static IndexStorage NewFolder(string path)
    {
        string folder = System.IO.Path.GetFullPath(path);
        if (File.Exists(folder))
        {
            throw new IOException($"An index cannot be created at '{folder}': a file of this name exists.");
        }

        string? foreign = System.IO.Directory.Exists(folder)
            ? System.IO.Directory.EnumerateFileSystemEntries(folder).FirstOrDefault(entry => !IsLeftByWriter(entry))
            : null;
        if (foreign is not null)
        {
            throw DirectoryReader.IndexExists(new SimpleFSDirectory(folder))
                ? new IOException($"An index exists at '{folder}' already. Open it with QuestIndex.Open, or choose another folder.")
                : new IOException($"An index cannot be created at '{folder}': the folder is not empty, it holds '{System.IO.Path.GetFileName(foreign)}'. Choose a new or empty folder.");
        }

        System.IO.Directory.CreateDirectory(folder);
        return OnDisk(folder);
    }

    public static IndexStorage ExistingFolder(string path)
    {
        string folder = System.IO.Path.GetFullPath(path);
        if (!System.IO.Directory.Exists(folder))
        {
            throw new IndexNotFoundException(File.Exists(folder)
                ? $"'{folder}' is a file; an index is a folder."
                : $"There is no index at '{folder}': the folder does not exist. Create one with QuestIndex.Create.");
        }

        return OnDisk(folder);
    }

    /// <summary>Reads what form the index of a commit has.</summary>
    /// <exception cref="IndexFormatException">It is not the form that this library reads.</exception>
    public IndexFormat FormatOf(IndexCommit commit)
    {
        IndexFormat found = IndexFormat.FromCommit(commit.UserData)
            ?? throw new IndexFormatException($"{Name} was not made by QuestSearch. Choose another folder.");
        if (found.Version != IndexFormat.CurrentVersion)
        {
            throw new IndexFormatException($"{Name} has format {found.Version}; this version of QuestSearch reads format {IndexFormat.CurrentVersion}. Index the books again in a new folder, or use the version that made it.");
        }

        string expected = IndexFormat.AnalysisOf(found.Language);
        return found.Analysis == expected
            ? found
            : throw new IndexFormatException($"{Name} was made with the analysis '{found.Analysis}'; this version of QuestSearch has '{expected}', whose words would not match. Index the books again in a new folder, or use the version that made it.");
    }

    /// <summary>Reads from the index and says what is wrong with it when that fails.</summary>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexDamagedException">A file is missing or damaged.</exception>
    public TResult Guard<TResult>(Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Lucene.Net.Index.IndexNotFoundException exception)
        {
            throw HoldsSegmentFiles()
                ? new IndexDamagedException($"{Name} is damaged: its list of segments (segments_N) is missing. {Remedy}", exception)
                : new IndexNotFoundException($"There is no index at '{Path}': the folder holds none. Create one with QuestIndex.Create.", exception);
        }
        catch (Exception exception) when (exception is CorruptIndexException or EndOfStreamException or InvalidDataException or FileNotFoundException)
        {
            throw new IndexDamagedException($"{Name} is damaged: {exception.Message} {Remedy}", exception);
        }
    }

    public void Dispose() => Directory.Dispose();

    private static IndexStorage OnDisk(string folder) =>
        new(new VerifyingDirectory(new MMapDirectory(folder, new NativeFSLockFactory())), folder);

    private bool HoldsSegmentFiles() => Directory.ListAll().Any(name => name.StartsWith('_'));

    private static bool IsLeftByWriter(string entry) =>
        System.IO.Path.GetFileName(entry) is var name && (name == WriterIdentity.FileName || name == IndexWriter.WRITE_LOCK_NAME);
}
