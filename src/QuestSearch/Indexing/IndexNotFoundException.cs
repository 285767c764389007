namespace QuestSearch;

/// <summary>A path that shall be opened holds no index.</summary>
public sealed class IndexNotFoundException : IOException
{
    /// <summary>Initialises a new instance.</summary>
    /// <param name="message">What is there instead and what to do.</param>
    /// <param name="innerException">What was found, if anything.</param>
    public IndexNotFoundException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
