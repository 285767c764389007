using QuestSearch.Reading.Tei;

namespace QuestSearch;

/// <summary>
/// Reads books encoded by the Text Encoding Initiative, <see href="https://tei-c.org/release/doc/tei-p5-doc/en/html/">P5</see> and P4: page breaks, notes at
/// the foot, at the end and in the margin, printed and edited forms, headings, verse and drama.
/// Immutable and safe for use by several threads.
/// </summary>
/// <remarks>No DTD is read and no external entity followed. Reading takes time and memory in proportion to the length of the file.</remarks>
public sealed class TeiReader
{
    private const string NameOfText = "text";

    private readonly MarkupReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read.</param>
    public TeiReader(MarkupReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Gets a reader with the default options.</summary>
    public static TeiReader Default { get; } = new(new MarkupReaderOptions());

    /// <summary>Reads a document given as text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book.</returns>
    /// <exception cref="BookReadingException">The text is not well-formed XML.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book Read(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        SourceFile file = new(NameOfText, Encoding: null, HasByteOrderMark: false, text.Length);
        return Read(new SourceText(text, file), NameOfText, cancellationToken);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name of the file without the extension, unless the options give one.</returns>
    /// <exception cref="BookReadingException">The file is not well-formed XML, or its bytes are not valid in its encoding.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read(SourceText.DecodeXml(File.ReadAllBytes(path), path), Path.GetFileNameWithoutExtension(path), cancellationToken);
    }

    private Book Read(SourceText source, string name, CancellationToken cancellationToken)
    {
        using XmlSource forHeader = Open(source);
        BookMetadata metadata = TeiHeader.Read(forHeader, _options.Metadata);
        TeiQuotation quotation = new();
        using XmlSource forNotes = Open(source);
        TeiNoteIndex notes = TeiNoteIndex.Read(forNotes, quotation);

        BookBuilder builder = new(_options.Id ?? name, metadata);
        builder.AddFile(source.File);
        using XmlSource forText = Open(source);
        new TeiWalker(forText, builder, notes, quotation).Walk(cancellationToken);
        return builder.Build();
    }

    private static XmlSource Open(SourceText source) => new(source, file: 0);
}
