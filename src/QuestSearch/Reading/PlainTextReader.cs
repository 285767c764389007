using QuestSearch.Reading;
using QuestSearch.Reading.PlainText;
using QuestSearch.Reading.PlainText.Assembly;
using QuestSearch.Reading.PlainText.Furniture;
using QuestSearch.Reading.PlainText.Hyphens;
using QuestSearch.Reading.PlainText.Markers;
using QuestSearch.Reading.PlainText.Notes;
using QuestSearch.Reading.PlainText.Paragraphs;
using QuestSearch.Reading.PlainText.Words;

namespace QuestSearch;

/// <summary>
/// Reads books from plain text: pages parted by form feeds or kept in one file each, with running heads, page numbers, hyphens at line ends and notes.
/// Immutable and safe for use by several threads.
/// </summary>
/// <remarks>Every decision is logged in <see cref="Book.Log"/>, and the source can be rebuilt from it. Reading takes time and memory in proportion to the length of the text.</remarks>
public sealed class PlainTextReader
{
    private const string NameOfText = "text";

    private readonly PlainTextReaderOptions _options;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read.</param>
    public PlainTextReader(PlainTextReaderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
    }

    /// <summary>Gets a reader with the default options.</summary>
    public static PlainTextReader Default { get; } = new(new PlainTextReaderOptions());

    /// <summary>Reads a text whose pages are parted by form feeds.</summary>
    /// <param name="text">The text; may be empty.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book.</returns>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book Read(string text, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        SourceFile file = new(NameOfText, Encoding: null, HasByteOrderMark: false, text.Length);
        return Read([new SourceText(text, file)], NameOfText, cancellationToken);
    }

    /// <summary>Reads the bytes of a stream up to its end; pages are parted by form feeds.</summary>
    /// <param name="stream">The stream, which is left open.</param>
    /// <param name="name">The name to give to the source in messages and in <see cref="Book.Files"/>.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book.</returns>
    /// <exception cref="BookReadingException">The bytes are not valid in the encoding.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadStream(Stream stream, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(name);
        using MemoryStream bytes = new();
        stream.CopyTo(bytes);
        SourceText source = SourceDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), name, _options.Encoding);
        return Read([source], name, cancellationToken);
    }

    /// <summary>Reads a file whose pages are parted by form feeds.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name of the file without the extension, unless the options give one.</returns>
    /// <exception cref="BookReadingException">The bytes are not valid in the encoding.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFile(string path, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Read([Load(path)], Path.GetFileNameWithoutExtension(path), cancellationToken);
    }

    /// <summary>Reads a book that is kept as one file a page, in the order given. A form feed inside a file begins a further page.</summary>
    /// <param name="paths">The files in reading order, at least one; <see cref="PageFiles.InFolder"/> finds those of a folder.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <returns>The book; its id is the name of the first file's folder, or of the folder above when that is called <c>pages</c>, unless the options give one.</returns>
    /// <exception cref="ArgumentException"><paramref name="paths"/> is empty.</exception>
    /// <exception cref="BookReadingException">The bytes of a file are not valid in the encoding.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public Book ReadFiles(IReadOnlyList<string> paths, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        if (paths.Count == 0)
        {
            throw new ArgumentException("There is no file to read.", nameof(paths));
        }

        List<SourceText> files = new(paths.Count);
        foreach (string path in paths)
        {
            cancellationToken.ThrowIfCancellationRequested();
            files.Add(Load(path));
        }

        return Read(files, PageFiles.NameOfBook(paths[0]) ?? NameOfText, cancellationToken);
    }

    private SourceText Load(string path) => SourceDecoder.Decode(File.ReadAllBytes(path), path, _options.Encoding);

    /// <summary>The steps of the reading, in their order.</summary>
    private Book Read(IReadOnlyList<SourceText> files, string name, CancellationToken cancellationToken)
    {
        List<PageDraft> pages = PageSplitter.Split(files, cancellationToken);
        GutenbergFrame.Find(pages);
        BracketNotes.Find(pages);
        MarginNumbers.Find(pages);
        PageFurniture.Find(pages, cancellationToken);
        SignatureMarks.Find(pages);
        Ornaments.Find(pages);
        NoteMarkers.Scan(pages);
        EndnoteZones.Find(pages);
        LoneLabels.Find(pages);
        FootnoteZones.Find(pages);
        NoteWidths widths = NoteWidths.Of(pages);
        LoneLabelTexts.Find(pages, widths);
        NoteTails.Find(pages, widths);
        FootnoteLinks.Find(pages);
        NoteGuesses.Find(pages);
        NoteMarkers.Lift(pages);
        NoteParagraphs.Find(pages);
        Headings.Find(pages);
        ParagraphFinder.Find(pages);
        EmphasisMarks.Find(pages);
        WhiteSpaceFolding.Find(pages);

        LineJoiner joiner = new(new HyphenJudge(WordCounts.Of(pages), WordList.English));
        BookAssembler assembler = new(files, joiner);
        assembler.Write(pages, cancellationToken);

        return new Book(
            _options.Id ?? name,
            HeadTitles.Fill(_options.Metadata, pages),
            [.. files.Select(file => file.File)],
            assembler.Body.Build(),
            assembler.Notes.Build(),
            [.. pages.Select(page => page.ToPage())],
            assembler.Sections.Build(),
            [.. assembler.NoteList],
            assembler.Log.Build());
    }
}
