using Lucene.Net.Index;
using Lucene.Net.Store;
using QuestSearch.Files;
using Directory = Lucene.Net.Store.Directory;

namespace QuestSearch.Indexing;

/// <summary>Where the files of an index lie: in memory or in a folder. Says what is wrong when they cannot be read or written.</summary>
internal sealed partial class IndexStorage : IDisposable
{
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

    public static IndexStorage InMemory() => new(new MemoryDirectory(), path: null);

    /// <summary>Makes a folder for a new index, unless there is an empty one.</summary>
    public static IndexStorage NewFolder(string path)
    {
        string folder = System.IO.Path.GetFullPath(path);
        if (File.Exists(folder))
        {
            throw new IOException($"An index cannot be created at '{folder}': a file of this name exists.");
        }

        System.IO.Directory.CreateDirectory(folder);
        string? foreign = System.IO.Directory.EnumerateFileSystemEntries(folder).Select(System.IO.Path.GetFileName).FirstOrDefault(name => !IsLeftByLock(name));
        return foreign switch
        {
            null => OnDisk(folder),
            _ when HoldsIndex(folder) => throw new IOException($"An index exists at '{folder}' already. Open it with QuestIndex.Open, or choose another folder."),
            _ => throw new IOException($"An index cannot be created at '{folder}': the folder is not empty, it holds '{foreign}'. Choose a new or an empty folder."),
        };
    }

    public static IndexStorage ExistingFolder(string path)
    {
        string folder = System.IO.Path.GetFullPath(path);
        if (!System.IO.Directory.Exists(folder))
        {
            throw new IndexNotFoundException(File.Exists(folder)
                ? $"There is no index at '{folder}': it is a file, and an index is a folder."
                : $"There is no index at '{folder}': the folder does not exist. Create one with QuestIndex.Create.");
        }

        return OnDisk(folder);
    }

    /// <summary>Wraps a directory of another kind, with a name for messages.</summary>
    public static IndexStorage Of(Directory directory) => new(directory, path: null);

    public void Dispose() => Directory.Dispose();

    private static IndexStorage OnDisk(string folder) =>
        new(new VerifyingDirectory(new MappedDirectory(folder)), folder);

    private static bool HoldsIndex(string folder)
    {
        using SimpleFSDirectory directory = new(folder);
        return DirectoryReader.IndexExists(directory);
    }
}
