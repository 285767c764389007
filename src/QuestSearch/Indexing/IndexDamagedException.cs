namespace QuestSearch;

/// <summary>Files of an index are missing, cut short or changed. Put the folder back from a copy, or delete it and index the books again.</summary>
public sealed class IndexDamagedException : IOException
{
    /// <summary>Initialises a new instance.</summary>
    /// <param name="message">What is damaged and what to do.</param>
    /// <param name="innerException">What was found, if anything.</param>
    public IndexDamagedException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
