namespace QuestSearch.Accuracy;

/// <summary>A mode that writes a report of each book, one after the other.</summary>
internal abstract class BookReportMode : IBookMode
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public void Run(IReadOnlyList<string> paths, Stream output)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        foreach (string path in paths)
        {
            Report(path, writer);
        }
    }

    /// <summary>Writes about the book of a file or folder.</summary>
    protected abstract void Report(string path, StreamWriter writer);
}
