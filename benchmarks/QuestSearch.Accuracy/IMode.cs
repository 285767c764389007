namespace QuestSearch.Accuracy;

/// <summary>A kind of question that the program can answer; its name is the first argument of the command line.</summary>
internal interface IMode
{
    /// <summary>Gets the name, such as <c>pages</c>.</summary>
    string Name { get; }

    /// <summary>Gets one line for the list of modes.</summary>
    string Description { get; }

    /// <summary>Reads a gold file's questions, or a book, and writes what the library makes of them.</summary>
    /// <param name="path">The file, or the folder of a book.</param>
    /// <param name="predictions">Where the predictions go, as UTF-8.</param>
    void Run(string path, Stream predictions);
}
