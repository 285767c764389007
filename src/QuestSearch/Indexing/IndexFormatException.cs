namespace QuestSearch;

/// <summary>An index was made by a version of the library whose format or analysis differs from this one's. Index the books again, or use that version.</summary>
public sealed class IndexFormatException : IOException
{
    /// <summary>Initialises a new instance.</summary>
    /// <param name="message">What was found, what was expected and what to do.</param>
    public IndexFormatException(string message)
        : base(message)
    {
    }
}
