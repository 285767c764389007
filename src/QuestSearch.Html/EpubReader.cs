using QuestSearch.Html.Epub;
using QuestSearch.Html.Formats;
using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch;

/// <summary>
/// Reads books in <see href="https://www.w3.org/TR/epub-33/">EPUB</see> 2 and 3: the content documents in reading order, pages from their marks and from the
/// list of pages, notes in any of the documents, titles from headings and from the table of contents. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// The files of a book are its content documents; places where blocks begin are named by their canonical fragment identifiers (EPUB CFI). Nothing is
/// written to disk and nothing outside of the archive is read. A content document may have 32 MiB, all of them 96 MiB.
/// </remarks>
public sealed class EpubReader
{
    private readonly MarkupReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read.</param>
    public EpubReader(MarkupReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Gets a reader with the default options.</summary>
    public static EpubReader Default { get; } = new(new MarkupReaderOptions());

    /// <summary>Gets the format, for a <see cref="BookReader"/>.</summary>
    public static BookFormat Format { get; } = new EpubFormat();

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name of the file without the extension, unless the options give one.</returns>
    /// <exception cref="BookReadingException">The file is no EPUB, damaged or encrypted, or its content grows beyond the limits.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using FileStream stream = File.OpenRead(path);
        return ReadStream(stream, path, cancellationToken);
    }

    /// <summary>Reads a stream.</summary>
    /// <param name="stream">The archive. It is read at any place and stays open; one that cannot be read so is copied to memory.</param>
    /// <param name="name">The name or path of the file. It is put before the paths of the content documents, and is the id without its extension unless the options give one.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book.</returns>
    /// <exception cref="BookReadingException">The stream is no EPUB, damaged or encrypted, or its content grows beyond the limits.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        using EpubArchive archive = new(stream, name);
        EpubPackage package = EpubPackage.Open(archive);
        BookBuilder builder = new(_options.Id ?? Path.GetFileNameWithoutExtension(name), Fill(_options.Metadata, package.Metadata));
        List<MarkupDocument> documents = ReadDocuments(archive, package, name, builder, cancellationToken);
        (Navigation navigation, string navigationPath) = ReadNavigation(archive, package, cancellationToken);
        NavigationPlanner parts = new(documents, package.Spine, navigationPath);
        IReadOnlyList<MarkupPlan> plans = BookPlanner.Plan(documents, parts.PagesOf(navigation.Pages));
        parts.PlanSections(plans, navigation.Contents);
        foreach (MarkupPlan plan in plans)
        {
            builder.EndBlock();
            new MarkupWalker(plan, builder, new CfiNames(package.Spine[plan.Document.File].Step)).Walk(cancellationToken);
        }

        return builder.Build();
    }

    private static List<MarkupDocument> ReadDocuments(EpubArchive archive, EpubPackage package, string name, BookBuilder builder, CancellationToken cancellationToken)
    {
        EpubEncryption encryption = new(archive);
        List<MarkupDocument> documents = [];
        foreach (SpineItem item in package.Spine)
        {
            string path = item.Item.Path!;
            if (encryption.Covers(path))
            {
                throw new BookReadingException($"{name} is encrypted: {path} cannot be read. Remove the protection, as far as you may.", name, offset: null);
            }

            SourceText source = HtmlDecoder.Decode(archive.Read(path), $"{name}/{path}");
            int file = builder.AddFile(source.File);
            documents.Add(MarkupParser.Parse(source.Text, path, file, isXml: item.Item.MediaType == "application/xhtml+xml", cancellationToken));
        }

        return documents;
    }

    private static (Navigation Navigation, string Path) ReadNavigation(EpubArchive archive, EpubPackage package, CancellationToken cancellationToken)
    {
        if (package.NavigationPath is { } document)
        {
            return (NavigationDocument.Read(archive.Read(document), document, cancellationToken), document);
        }

        return package.TablePath is { } table ? (NavigationControlFile.Read(archive, table), table) : (Navigation.Empty, package.Path);
    }

    private static BookMetadata Fill(BookMetadata given, BookMetadata found) => given with
    {
        Title = given.Title ?? found.Title,
        Authors = given.Authors.Count > 0 ? given.Authors : found.Authors,
        Year = given.Year ?? found.Year,
        Publisher = given.Publisher ?? found.Publisher,
        Language = given.Language ?? found.Language,
    };
}
