using System.Collections.Concurrent;
using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>A directory whose files lie in memory and are read as mapped ones are. A deleted file stays readable to those who opened it before.</summary>
internal sealed class MemoryDirectory : BaseDirectory
{
    private readonly ConcurrentDictionary<string, FileMemory> _files = new(StringComparer.Ordinal);

    public MemoryDirectory() => SetLockFactory(new SingleInstanceLockFactory());

    public override string[] ListAll()
    {
        EnsureOpen();
        return [.. _files.Keys];
    }

    [Obsolete("Lucene asks for it in old code only.")]
    public override bool FileExists(string name)
    {
        EnsureOpen();
        return _files.ContainsKey(name);
    }

    public override void DeleteFile(string name)
    {
        EnsureOpen();
        if (!_files.TryRemove(name, out _))
        {
            throw NotFound(name);
        }
    }

    public override long FileLength(string name) => Find(name).Length;

    /// <summary>Makes a file anew. It is empty until the output is closed.</summary>
    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        EnsureOpen();
        FileMemory unfinished = FileMemory.Empty();
        _files[name] = unfinished;
        return new MemoryOutput(finished => _files.TryUpdate(name, finished, unfinished));
    }

    public override void Sync(ICollection<string> names)
    {
    }

    public override IndexInput OpenInput(string name, IOContext context) => new MemoryInput(name, Find(name));

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new MemorySlicer(new MemoryInput(name, Find(name)));

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            IsOpen = false;
            _files.Clear();
        }
    }

    private static FileNotFoundException NotFound(string name) => new($"There is no file '{name}' in memory.", name);

    private FileMemory Find(string name)
    {
        EnsureOpen();
        return _files.TryGetValue(name, out FileMemory? found) ? found : throw NotFound(name);
    }
}
