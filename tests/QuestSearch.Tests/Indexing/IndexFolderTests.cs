using Xunit;

namespace QuestSearch.Tests.Indexing;

public class IndexFolderTests
{
    [Fact]
    public void Create_WhereAnIndexIs_SaysOpen()
    {
        using TemporaryFolder folder = new();
        QuestIndex.Create(folder.Path).Dispose();

        IOException exception = Assert.Throws<IOException>(() => QuestIndex.Create(folder.Path));

        Assert.Equal($"An index exists at '{folder.Path}' already. Open it with QuestIndex.Open, or choose another folder.", exception.Message);
    }

    [Fact]
    public void Create_InAFolderWithOtherFiles_NamesOne()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        File.WriteAllText(Path.Combine(folder.Path, "letters.txt"), "Dear");

        IOException exception = Assert.Throws<IOException>(() => QuestIndex.Create(folder.Path));

        Assert.Equal($"An index cannot be created at '{folder.Path}': the folder is not empty, it holds 'letters.txt'. Choose a new or an empty folder.", exception.Message);
        Assert.Equal(["letters.txt"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void Create_InAnEmptyFolder_MakesAnIndexThatOpens()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        QuestIndex.Create(folder.Path).Dispose();

        using QuestIndex index = QuestIndex.Open(folder.Path);

        Assert.Empty(index.Books);
    }

    [Fact]
    public void Create_WhereAFileIs_SaysSo()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        string file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "text");

        IOException exception = Assert.Throws<IOException>(() => QuestIndex.Create(file));

        Assert.Equal($"An index cannot be created at '{file}': a file of this name exists.", exception.Message);
    }

    [Fact]
    public void Open_NoFolder_SaysCreate()
    {
        using TemporaryFolder folder = new();

        IndexNotFoundException exception = Assert.Throws<IndexNotFoundException>(() => QuestIndex.Open(folder.Path));

        Assert.Equal($"There is no index at '{folder.Path}': the folder does not exist. Create one with QuestIndex.Create.", exception.Message);
        Assert.False(Directory.Exists(folder.Path));
    }

    [Fact]
    public void Open_AnEmptyFolder_SaysCreate()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);

        IndexNotFoundException exception = Assert.Throws<IndexNotFoundException>(() => QuestIndex.Open(folder.Path));

        Assert.Equal($"There is no index at '{folder.Path}': the folder holds no file of one. Create one with QuestIndex.Create.", exception.Message);
    }

    [Fact]
    public void Open_AFile_SaysSo()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.Path);
        string file = Path.Combine(folder.Path, "file");
        File.WriteAllText(file, "text");

        IndexNotFoundException exception = Assert.Throws<IndexNotFoundException>(() => QuestIndex.Open(file));

        Assert.Equal($"There is no index at '{file}': it is a file, and an index is a folder.", exception.Message);
    }

    [Fact]
    public void Open_ByTwo_BothRead()
    {
        using TemporaryFolder folder = new();
        using (QuestIndex index = QuestIndex.Create(folder.Path))
        {
            index.Add(SampleBook.Of("a", "A boat."));
            index.Commit();
        }

        using QuestIndex first = QuestIndex.Open(folder.Path);
        using QuestIndex second = QuestIndex.Open(folder.Path);

        Assert.Equal(first.Find("boat"), second.Find("boat"));
    }

    [Fact]
    public void Add_WhileAnotherWrites_NamesTheHolder()
    {
        using TemporaryFolder folder = new();
        using QuestIndex holder = QuestIndex.Create(folder.Path);
        using QuestIndex other = QuestIndex.Open(folder.Path);

        IndexLockedException exception = Assert.Throws<IndexLockedException>(() => other.Add(SampleBook.Of("a", "A boat.")));

        Assert.Equal(Environment.ProcessId, exception.ProcessId);
        Assert.Equal(Environment.MachineName, exception.MachineName);
        Assert.Equal(
            $"The index '{folder.Path}' is being written by another QuestIndex of this process ({Environment.ProcessId}), since {exception.Since:u}. "
            + "Only one may write at a time: dispose that index or end that process, then try again. Reading is possible meanwhile.",
            exception.Message);
    }

    [Fact]
    public void Add_AfterTheHolderIsDisposed_GoesOnFromItsCommit()
    {
        using TemporaryFolder folder = new();
        using QuestIndex other = OpenBeside(folder.Path);

        other.Add(SampleBook.Of("b", "A boat."));

        Assert.Equal(["a:0", "b:0"], other.Find("boat"));
    }

    [Fact]
    public void Add_AnIdCommittedElsewhereMeanwhile_IsRefused()
    {
        using TemporaryFolder folder = new();
        using QuestIndex other = OpenBeside(folder.Path);

        Assert.Throws<ArgumentException>(() => other.Add(SampleBook.Of("a", "Another.")));
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesNoFileOfTheWriter()
    {
        using TemporaryFolder folder = new();
        QuestIndex.Create(folder.Path).Dispose();
        string[] before = FilesOf(folder.Path);
        using (QuestIndex index = QuestIndex.Open(folder.Path))
        {
            index.Add(SampleBook.Of("a", "A boat."));
            index.Find("boat");
        }

        Assert.Equal(before, FilesOf(folder.Path));
    }

    [Fact]
    public void AnyMember_AfterDispose_ThrowsObjectDisposed()
    {
        QuestIndex index = QuestIndex.InMemory();
        index.Dispose();
        index.Dispose();

        Assert.Throws<ObjectDisposedException>(() => index.Books);
        Assert.Throws<ObjectDisposedException>(index.Refresh);
        Assert.Throws<ObjectDisposedException>(index.Commit);
        Assert.Throws<ObjectDisposedException>(() => index.Remove("a"));
        Assert.Throws<ObjectDisposedException>(() => index.Add(SampleBook.Of("a", "A boat.")));
    }

    /// <summary>Opens an index, and then commits book a to it through another instance.</summary>
    private static QuestIndex OpenBeside(string path)
    {
        using QuestIndex writing = QuestIndex.Create(path);
        QuestIndex reading = QuestIndex.Open(path);
        writing.Add(SampleBook.Of("a", "A boat."));
        writing.Commit();
        return reading;
    }

    private static string[] FilesOf(string path) =>
        [.. Directory.GetFiles(path).Select(Path.GetFileName).Where(name => name != "write.lock").Order()!];
}
