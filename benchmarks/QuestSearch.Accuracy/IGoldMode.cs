namespace QuestSearch.Accuracy;

/// <summary>A mode that answers the questions of a gold file.</summary>
internal interface IGoldMode : IMode
{
    /// <summary>Reads a gold file's questions and writes what the library makes of them.</summary>
    /// <param name="path">The gold file, in UTF-8.</param>
    /// <param name="predictions">Where the predictions go, as UTF-8.</param>
    void Run(string path, Stream predictions);
}
