using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>A folder of Lucene.Net's, which locks it and makes files durable, of which the files are written by <see cref="FileOutput"/>.</summary>
internal sealed class WrittenDirectory(string folder) : SimpleFSDirectory(new DirectoryInfo(folder), new NativeFSLockFactory())
{
    public override IndexOutput CreateOutput(string name, IOContext context)
    {
        EnsureOpen();
        EnsureCanWrite(name);
        FileOutput output = new(Path.Combine(Directory.FullName, name));

        // Those that Sync makes durable.
        m_staleFiles.Add(name);
        return output;
    }
}
