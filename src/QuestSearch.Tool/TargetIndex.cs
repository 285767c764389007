namespace QuestSearch.Tool;

/// <summary>The index that books are put into. One that is made for them is taken away again when they cannot be read.</summary>
internal sealed class TargetIndex : IDisposable
{
    private readonly string _folder;
    private readonly bool _folderExisted;
    private readonly bool _isNew;

    private TargetIndex(string folder)
    {
        _folder = folder;
        _folderExisted = Directory.Exists(folder);
        try
        {
            Index = QuestIndex.Open(folder);
        }
        catch (IndexNotFoundException)
        {
            Index = QuestIndex.Create(folder);
            _isNew = true;
        }
    }

    /// <summary>Gets the index.</summary>
    public QuestIndex Index { get; }

    /// <summary>Opens the index in a folder, or makes one where there is none.</summary>
    public static TargetIndex OpenOrCreate(string folder) => new(folder);

    /// <summary>Puts books into the index, all or none.</summary>
    public void Put(IEnumerable<Book> books, IProgress<IndexingProgress>? progress)
    {
        try
        {
            Index.Replace(books, progress, CancellationToken.None);
            Index.Commit();
        }
        catch when (_isNew)
        {
            Remove();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Index.Dispose();

    private void Remove()
    {
        Index.Dispose();
        foreach (string file in Directory.EnumerateFiles(_folder))
        {
            File.Delete(file);
        }

        if (!_folderExisted)
        {
            Directory.Delete(_folder);
        }
    }
}
