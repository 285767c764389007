using QuestSearch.Word.Formats;
using QuestSearch.Word.Packages;
using QuestSearch.Word.Stories;

namespace QuestSearch;

/// <summary>
/// Reads Word documents (Office Open XML, ECMA-376, transitional and strict): the text as it is with all tracked changes accepted, footnotes and endnotes
/// with the numbers that Word prints, headings as sections, and page breaks, those that Word noted when it laid the document out last and those that the
/// author set. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// <para>
/// Each part of the package that text is taken from is a file of the book (<see cref="Book.Files"/>), so that source spans are exact characters of its XML;
/// each paragraph is an anchor there (<see cref="Book.NearestAnchor"/>) such as <c>word/document.xml paragraph 12</c>.
/// </para>
/// <para>
/// Page numbers are counted (<see cref="PageLabelOrigin.Inferred"/>) unless a section states the number that it begins with (<see cref="PageLabelOrigin.Markup"/>).
/// Where page breaks are plainly missing, pages have no label.
/// </para>
/// <para>Reading takes time and memory in proportion to the parts' XML, of which 32 MiB are allowed.</para>
/// </remarks>
public sealed class WordReader
{
    private readonly MarkupReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read.</param>
    public WordReader(MarkupReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Gets a reader with the default options.</summary>
    public static WordReader Default { get; } = new(new MarkupReaderOptions());

    /// <summary>Gets the format of Word documents, for <see cref="BookReader"/>.</summary>
    public static BookFormat Format { get; } = new WordFormat(Default);

    /// <summary>Reads a document from a stream.</summary>
    /// <param name="stream">The document, from the stream's beginning; it is left open. One that cannot seek is copied into memory.</param>
    /// <param name="name">The name to give to the document in messages and in <see cref="Book.Files"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name without its extension, unless the options give one.</returns>
    /// <exception cref="BookReadingException">The stream holds no Word document, or an encrypted or damaged one.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (stream.CanSeek)
        {
            return Read(stream, name, cancellationToken);
        }

        using MemoryStream copy = new();
        stream.CopyTo(copy);
        return Read(copy, name, cancellationToken);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name of the file without the extension, unless the options give one.</returns>
    /// <exception cref="BookReadingException">The file is no Word document, or an encrypted or damaged one.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return Read(stream, path, cancellationToken);
    }

    private Book Read(Stream stream, string name, CancellationToken cancellationToken)
    {
        using WordPackage package = WordPackage.Open(stream, name);
        BookMetadata metadata = WordPackage.Read(package.ReadCoreProperties(), xml => CoreProperties.Complete(xml, _options.Metadata)) ?? _options.Metadata;
        BookBuilder builder = new(_options.Id ?? Path.GetFileNameWithoutExtension(name), metadata);
        DocumentReader.Read(package, builder, cancellationToken);
        return builder.Build();
    }
}
