namespace QuestSearch.Accuracy;

/// <summary>A kind of gold file that the program can answer; its name is the first argument of the command line.</summary>
internal interface IMode
{
    /// <summary>Gets the name, such as <c>pages</c>.</summary>
    string Name { get; }

    /// <summary>Gets one line for the list of modes.</summary>
    string Description { get; }

    /// <summary>Reads a gold file's questions and writes what the library makes of them.</summary>
    /// <param name="gold">The gold file, as UTF-8.</param>
    /// <param name="predictions">Where the predictions go, as UTF-8.</param>
    void Run(Stream gold, Stream predictions);
}
