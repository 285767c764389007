namespace QuestSearch;

/// <summary>How plain text is read. Immutable.</summary>
public sealed record PlainTextReaderOptions
{
    /// <summary>Gets the name by which an index shall know the book.</summary>
    /// <value><see langword="null"/> (the default) for the name of the file, or of its folder for several; <c>text</c> for a text given as a string.</value>
    public string? Id { get; init; }

    /// <summary>Gets the bibliographic data; parts that are not given are filled from the text where it shows them.</summary>
    /// <value>Empty by default.</value>
    public BookMetadata Metadata { get; init; } = new();

    /// <summary>Gets the encoding of files and streams.</summary>
    /// <value><see cref="SourceEncoding.Detect"/> by default.</value>
    public SourceEncoding Encoding { get; init; } = SourceEncoding.Detect;
}
