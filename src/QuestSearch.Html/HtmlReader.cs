using QuestSearch.Html.Formats;
using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch;

/// <summary>
/// Reads books in HTML and XHTML, as browsers would: page marks, notes with their markers wherever they stand, headings, verse and tables. What Project
/// Gutenberg says about a book, scripts, styles and navigation are left out. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>Nothing that the file refers to is loaded. Broken markup is mended; reading takes time and memory in proportion to the length of the file.</remarks>
public sealed class HtmlReader
{
    private const string NameOfText = "text";

    private readonly MarkupReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read.</param>
    public HtmlReader(MarkupReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Gets a reader with the default options.</summary>
    public static HtmlReader Default { get; } = new(new MarkupReaderOptions());

    /// <summary>Gets the format, for a <see cref="BookReader"/>.</summary>
    public static BookFormat Format { get; } = new HtmlFormat();

    /// <summary>Reads a document given as text.</summary>
    /// <param name="text">The document.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id, and the name of its one file, is <c>text</c>, unless the options give an id.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book Read(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        SourceFile file = new(NameOfText, Encoding: null, HasByteOrderMark: false, text.Length);
        return Read(new SourceText(text, file), NameOfText, cancellationToken);
    }

    /// <summary>Reads a file. It is decoded by its byte order mark or the encoding that it declares, else as UTF-8 where its bytes are that, and as Windows-1252 where they are not; bytes that do not fit become U+FFFD.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name of the file without the extension, unless the options give one.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        SourceText source = HtmlDecoder.Decode(File.ReadAllBytes(path), path);
        return Read(source, Path.GetFileNameWithoutExtension(path), cancellationToken);
    }

    private Book Read(SourceText source, string id, CancellationToken cancellationToken)
    {
        bool isXml = source.Text.StartsWith("<?xml", StringComparison.Ordinal);
        MarkupDocument document = MarkupParser.Parse(source.Text, Path.GetFileName(source.File.Name), file: 0, isXml, cancellationToken);
        BookBuilder builder = new(_options.Id ?? id, HtmlMetadata.Read(document, _options.Metadata));
        builder.AddFile(source.File);
        MarkupPlan plan = BookPlanner.Plan([document], [])[0];
        new MarkupWalker(plan, builder, IdentifierNames.Instance).Walk(cancellationToken);
        return builder.Build();
    }
}
