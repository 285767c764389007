using QuestSearch.Reading;

namespace QuestSearch;

/// <summary>
/// Reads books of any format that it is given, recognising each file by its content. A folder is one book when it holds page files; otherwise every file of a known format
/// in it is a book, and every folder in it is searched likewise. Immutable and safe for use by several threads.
/// </summary>
/// <remarks>
/// <para>Any text is read as a book when its file is named, whatever its extension; of the files in a folder, those that end in <c>.txt</c> are plain text, the others belong to the programs and pictures that books come with.</para>
/// <para>
/// A folder holds page files when there are two <c>.txt</c> files at least, of 16 KiB at most on average, and no other book or folder is in it; files of no known format, such as pictures, may lie beside them. Their names are alike but for the last run of digits, the page's number, and one letter after it
/// (<c>12a</c>, <c>12v</c>); pages before the book's own may be counted for themselves under another letter (<c>f001</c>, then <c>p001</c>). Three in four of the numbers between the first and the last are there, and the first does not look like a year:
/// <c>letter-1871</c> and <c>letter-1872</c> are two books.
/// </para>
/// <para>Names that begin with a dot are passed over in folders, as are links to other folders.</para>
/// </remarks>
public sealed class BookReader
{
    private const int StartLength = 4096;
    private const int MaxFolderDepth = 32;

    private readonly PlainTextReader _pageReader;
    private readonly BookFormat _plainText;

    /// <summary>Makes a reader of plain text, TEI and JATS, and of further formats.</summary>
    /// <param name="plainText">How plain text is read. Books of other formats are not touched by these options; an <see cref="PlainTextReaderOptions.Id"/> or <see cref="PlainTextReaderOptions.Metadata"/> in them is that of every plain text.</param>
    /// <param name="furtherFormats">Formats of other packages; they are asked first, in their order.</param>
    public BookReader(PlainTextReaderOptions plainText, params IReadOnlyList<BookFormat> furtherFormats)
    {
        ArgumentNullException.ThrowIfNull(plainText);
        ArgumentNullException.ThrowIfNull(furtherFormats);
        _pageReader = new PlainTextReader(plainText);
        _plainText = BookFormat.PlainText(plainText);
        Formats = [.. furtherFormats, BookFormat.Tei, BookFormat.Jats, _plainText];
    }

    /// <summary>Gets a reader of plain text, TEI and JATS.</summary>
    public static BookReader Default { get; } = new(new PlainTextReaderOptions());

    /// <summary>Gets the formats, in the order in which they are asked whether a file is theirs.</summary>
    public IReadOnlyList<BookFormat> Formats { get; }

    /// <summary>Reads the one book that a file or folder holds.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book.</returns>
    /// <exception cref="BookReadingException">There is no such file or folder, it is of no known format, damaged, or a folder of several books.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book Read(string path, CancellationToken cancellationToken = default) => Find(path) switch
    {
        [BookSource only] => ReadFound(only, cancellationToken),
        IReadOnlyList<BookSource> several => throw new BookReadingException($"'{path}' holds {several.Count} books. Find them with BookReader.Find and read them with BookReader.ReadAll."),
    };

    /// <summary>Reads a book that <see cref="Find"/> found.</summary>
    /// <param name="source">The file or folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; one of page files takes the name of its folder as its id, or of the folder above when that is called <c>pages</c>.</returns>
    /// <exception cref="BookReadingException">The source is damaged.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFound(BookSource source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Format is { } format
            ? format.ReadFile(source.Path, cancellationToken)
            : _pageReader.ReadFiles(PageFiles.InFolder(source.Path), cancellationToken);
    }

    /// <summary>Reads books that <see cref="Find"/> found, as they are asked for and a few ahead: as many at a time as there are processors.</summary>
    /// <param name="sources">The files and folders.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The books, in the order of their sources, to be gone through once at a time; what <see cref="ReadFound"/> throws for one is thrown in its turn.</returns>
    public IEnumerable<Book> ReadAll(IEnumerable<BookSource> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return ReadAhead.Read(sources, ReadFound, Environment.ProcessorCount, cancellationToken);
    }

    /// <summary>Finds the books that a file or folder holds.</summary>
    /// <param name="path">The file or folder.</param>
    /// <returns>The books, those of a folder by name; at least one. Files of a folder that are of no known format are passed over.</returns>
    /// <exception cref="BookReadingException">There is no such file or folder, it is of no known format, or the folder holds no book.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public IReadOnlyList<BookSource> Find(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (File.Exists(path))
        {
            return [new BookSource(path, FormatOf(path) ?? throw new BookReadingException($"'{path}' is of no known format. {KnownFormats()}", path, offset: null))];
        }

        if (!Directory.Exists(path))
        {
            throw new BookReadingException($"There is no file or folder '{path}'.", path, offset: null);
        }

        List<BookSource> found = [];
        FindIn(path, depth: 1, found);
        return found.Count > 0 ? found : throw new BookReadingException($"The folder '{path}' holds no book. {KnownFormats()}", path, offset: null);
    }

    private void FindIn(string folder, int depth, List<BookSource> found)
    {
        if (PageFiles.AreAllOf(folder, path => FormatInFolder(path) is not null))
        {
            found.Add(new BookSource(folder, Format: null));
            return;
        }

        foreach (string entry in Directory.EnumerateFileSystemEntries(folder).Where(entry => !PageFiles.IsHidden(entry)).Order(StringComparer.Ordinal))
        {
            if (File.Exists(entry))
            {
                if (FormatInFolder(entry) is { } format)
                {
                    found.Add(new BookSource(entry, format));
                }
            }
            else if (depth < MaxFolderDepth && new DirectoryInfo(entry).LinkTarget is null)
            {
                FindIn(entry, depth + 1, found);
            }
        }
    }

    /// <summary>The format of a file that was found in a folder, where plain text is told by its name.</summary>
    private BookFormat? FormatInFolder(string path) =>
        FormatOf(path) is { } format && (format != _plainText || PageFiles.IsText(path)) ? format : null;

    private BookFormat? FormatOf(string path)
    {
        byte[] buffer = new byte[StartLength];
        using FileStream stream = File.OpenRead(path);
        int length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Formats.FirstOrDefault(format => format.Recognises(path, buffer.AsSpan(0, length)));
    }

    private string KnownFormats() =>
        $"Known are {string.Join(", ", Formats.Select(format => $"{format.Name} ({string.Join(", ", format.Extensions)})"))}, and folders of numbered .txt files, one a page.";
}
