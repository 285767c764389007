namespace QuestSearch;

/// <summary>How a book in markup is read. Immutable.</summary>
public sealed record MarkupReaderOptions
{
    /// <summary>Gets the name by which an index shall know the book.</summary>
    /// <value><see langword="null"/> (the default) for the name of the file without its extension; <c>text</c> for a document given as a string.</value>
    public string? Id { get; init; }

    /// <summary>Gets the bibliographic data; parts that are not given are taken from the document.</summary>
    /// <value>Empty by default.</value>
    public BookMetadata Metadata { get; init; } = new();
}
