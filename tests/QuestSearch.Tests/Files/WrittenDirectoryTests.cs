using Lucene.Net.Store;
using QuestSearch.Files;
using Xunit;

namespace QuestSearch.Tests.Files;

public sealed class WrittenDirectoryTests : IDisposable
{
    private const string Name = "file";

    private readonly TemporaryFolder _folder = new();
    private readonly WrittenDirectory _directory;

    public WrittenDirectoryTests() => _directory = new WrittenDirectory(_folder.Path);

    private string FilePath => Path.Combine(_folder.Path, Name);

    [Fact]
    public void CreateOutput_NewFile_IsReadAsWritten()
    {
        Write(1, 2, 3);

        using IndexInput input = _directory.OpenInput(Name, IOContext.DEFAULT);
        Assert.Equal([Name], _directory.ListAll());
        Assert.Equal(3, input.Length);
        Assert.Equal([1, 2, 3], File.ReadAllBytes(FilePath));
    }

    [Fact]
    public void Sync_WrittenFile_OpensItOnce()
    {
        Write(1);
        _directory.Sync([Name]);
        File.Delete(FilePath);

        _directory.Sync([Name]);
    }

    [Fact]
    public void Sync_WrittenFileThatIsGone_Throws()
    {
        Write(1);
        File.Delete(FilePath);

        Assert.ThrowsAny<IOException>(() => _directory.Sync([Name]));
    }

    [Fact]
    public void CreateOutput_AfterDispose_Throws()
    {
        _directory.Dispose();

        Assert.Throws<ObjectDisposedException>(() => _directory.CreateOutput(Name, IOContext.DEFAULT));
        Assert.False(File.Exists(FilePath));
    }

    public void Dispose()
    {
        _directory.Dispose();
        _folder.Dispose();
    }

    private void Write(params byte[] bytes)
    {
        using IndexOutput output = _directory.CreateOutput(Name, IOContext.DEFAULT);
        output.WriteBytes(bytes, bytes.Length);
    }
}
