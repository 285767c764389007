using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>A folder of which each file is mapped into memory as a whole, so that its bytes can be read in place.</summary>
/// <remarks>Lucene.Net's own folder, which writes, is made for the first write: what it looks up about the platform would take a good part of the time to a first hit.</remarks>
internal sealed class MappedDirectory : BaseDirectory
{
    private readonly string _folder;
    private readonly Lazy<WrittenDirectory> _written;

    public MappedDirectory(string folder)
    {
        _folder = folder;
        _written = new Lazy<WrittenDirectory>(() => new WrittenDirectory(folder));
    }

    public override string[] ListAll()
    {
        EnsureOpen();
        return [.. System.IO.Directory.EnumerateFiles(_folder).Select(path => Path.GetFileName(path))];
    }

    [Obsolete("Lucene asks for it in old code only.")]
    public override bool FileExists(string name)
    {
        EnsureOpen();
        return File.Exists(PathOf(name));
    }

    public override long FileLength(string name)
    {
        EnsureOpen();
        return new FileInfo(PathOf(name)).Length;
    }

    public override IndexInput OpenInput(string name, IOContext context) => Map(name);

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new MemorySlicer(Map(name));

    public override IndexOutput CreateOutput(string name, IOContext context) => Written().CreateOutput(name, context);

    public override void DeleteFile(string name) => Written().DeleteFile(name);

    public override void Sync(ICollection<string> names) => Written().Sync(names);

    public override Lucene.Net.Store.Lock MakeLock(string name) => Written().MakeLock(name);

    public override void ClearLock(string name) => Written().ClearLock(name);

    protected override void Dispose(bool disposing)
    {
        IsOpen = false;
        if (disposing && _written.IsValueCreated)
        {
            _written.Value.Dispose();
        }
    }

    private WrittenDirectory Written()
    {
        EnsureOpen();
        return _written.Value;
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private MemoryInput Map(string name)
    {
        EnsureOpen();
        string path = PathOf(name);
        return new MemoryInput(path, FileMemory.Map(path));
    }
}
