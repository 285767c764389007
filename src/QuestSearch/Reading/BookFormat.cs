using QuestSearch.Reading.Formats;

namespace QuestSearch;

/// <summary>A file format that books come in: how it is recognised and read. Implementations are immutable and safe for use by several threads.</summary>
public abstract class BookFormat
{
    /// <summary>Gets the format of books in the Text Encoding Initiative's XML, P5 and P4.</summary>
    public static BookFormat Tei { get; } = new XmlFormat("TEI", ["TEI", "TEI.2", "teiCorpus", "teiCorpus.2"], TeiReader.Default.ReadFile);

    /// <summary>Gets the format of articles in the Journal Article Tag Suite's XML.</summary>
    public static BookFormat Jats { get; } = new XmlFormat("JATS", ["article"], JatsReader.Default.ReadFile);

    /// <summary>Gets the name of the format, such as <c>TEI</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the endings of file names that are usual for the format, with their dots, such as <c>.xml</c>; for messages only.</summary>
    public abstract IReadOnlyList<string> Extensions { get; }

    /// <summary>Makes the format of plain text.</summary>
    /// <param name="options">How plain text is read.</param>
    /// <returns>The format.</returns>
    public static BookFormat PlainText(PlainTextReaderOptions options) => new PlainTextFormat(new PlainTextReader(options));

    /// <summary>Tells by its content whether a file is of this format; its name decides only where the content cannot.</summary>
    /// <param name="path">The file.</param>
    /// <param name="start">The file's first bytes: 4,096, or all of a shorter file.</param>
    /// <returns><see langword="true"/> if the file looks like one of this format; reading it may still fail.</returns>
    public abstract bool Recognises(string path, ReadOnlySpan<byte> start);

    /// <summary>Reads a file of this format.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book.</returns>
    /// <exception cref="BookReadingException">The file is damaged or not of this format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public abstract Book ReadFile(string path, CancellationToken cancellationToken);
}
