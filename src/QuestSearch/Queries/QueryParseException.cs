namespace QuestSearch;

/// <summary>The error of reading a query from a text that is none.</summary>
public sealed class QueryParseException : FormatException
{
    internal QueryParseException(QueryParseError error)
        : base(error.Message) => Error = error;

    /// <summary>Gets where the trouble is and what should stand there.</summary>
    public QueryParseError Error { get; }

    /// <summary>Gets where the trouble is: an offset in UTF-16 code units, at most the length of the text.</summary>
    public int Position => Error.Position;

    /// <summary>Gets what should stand there.</summary>
    public string Expected => Error.Expected;
}
