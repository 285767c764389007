namespace QuestSearch.Accuracy;

/// <summary>Something that the program does; its name is the first argument of the command line.</summary>
internal interface IMode
{
    /// <summary>Gets the name, such as <c>pages</c>.</summary>
    string Name { get; }

    /// <summary>Gets one line for the list of modes.</summary>
    string Description { get; }
}
