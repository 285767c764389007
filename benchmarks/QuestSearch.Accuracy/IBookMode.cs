namespace QuestSearch.Accuracy;

/// <summary>A mode that reads books of any format.</summary>
internal interface IBookMode : IMode
{
    /// <summary>Reads the books that the paths name and writes about them.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <param name="output">Where the results go, as UTF-8.</param>
    void Run(IReadOnlyList<string> paths, Stream output);
}
