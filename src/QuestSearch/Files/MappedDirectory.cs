using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>A folder of which each file is mapped into memory as a whole, so that its bytes can be read in place.</summary>
internal sealed class MappedDirectory(string folder) : FSDirectory(new DirectoryInfo(folder), new NativeFSLockFactory())
{
    public override IndexInput OpenInput(string name, IOContext context) => Map(name);

    public override IndexInputSlicer CreateSlicer(string name, IOContext context) => new MemorySlicer(Map(name));

    private MemoryInput Map(string name)
    {
        EnsureOpen();
        string path = Path.Combine(Directory.FullName, name);
        return new MemoryInput(path, FileMemory.Map(path));
    }
}
