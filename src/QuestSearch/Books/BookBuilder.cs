using QuestSearch.Books;
using QuestSearch.Books.Building;

namespace QuestSearch;

/// <summary>
/// Builds a <see cref="Book"/> from a walk over marked-up text: the reader of a format says what it meets (paragraphs, headings, text, page breaks, note
/// markers, notes) in the order of the source, and the builder folds white space, anchors pages and markers, links notes and keeps the source map.
/// </summary>
/// <remarks>
/// A note may be met anywhere, inside a paragraph too: its text goes to the flow of notes and the paragraph goes on behind it. Not safe for use by
/// several threads; a builder builds one book.
/// </remarks>
public sealed partial class BookBuilder
{
    private readonly List<SourceFile> _files = [];
    private readonly List<ReadingLogEntry> _log = [];
    private readonly List<SourceAnchor> _anchors = [];
    private readonly FlowWriter _body = new();
    private readonly Stack<NoteDraft> _openNotes = [];
    private bool _isBuilt;

    /// <summary>Begins a book.</summary>
    /// <param name="id">The name by which an index shall know the book.</param>
    /// <param name="metadata">The bibliographic data; may be replaced by <see cref="Metadata"/> until the book is built.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is empty.</exception>
    public BookBuilder(string id, BookMetadata metadata)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(metadata);
        Id = id;
        Metadata = metadata;
    }

    /// <summary>Gets the name by which an index shall know the book.</summary>
    public string Id { get; }

    /// <summary>Gets or sets the bibliographic data.</summary>
    public BookMetadata Metadata { get; set; }

    private FlowWriter Current => _openNotes.TryPeek(out NoteDraft? note) ? note.Writer : _body;

    /// <summary>Adds a source file.</summary>
    /// <param name="file">The file.</param>
    /// <returns>Its index, which source spans name it by.</returns>
    public int AddFile(SourceFile file)
    {
        _files.Add(file);
        return _files.Count - 1;
    }

    /// <summary>Ends the open block of the current flow, if any, and begins a paragraph. Text written with no block open begins one by itself.</summary>
    public void BeginParagraph()
    {
        CloseBlock();
        Current.BeginBlock(PlaneOfCurrent, SectionOfCurrent);
    }

    /// <summary>Ends the open block of the current flow, if any. A block without text leaves no paragraph.</summary>
    public void EndBlock() => CloseBlock();

    /// <summary>Writes characters as they stand in the source. Runs of white space become one blank; white space at the edges of a block is dropped.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="file">The index of the file.</param>
    /// <param name="sourceStart">The place of the first character in the file.</param>
    public void Append(ReadOnlySpan<char> text, int file, int sourceStart) => Current.Write(text, file, sourceStart);

    /// <summary>Writes text that stands for other characters of the source, such as the letter that an entity names; text that is all white space counts as white space.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">The characters of the source that it stands for.</param>
    public void AppendReplacement(ReadOnlySpan<char> text, SourceSpan source)
    {
        if (!text.IsEmpty)
        {
            Current.WriteReplacement(text, source);
        }
    }

    /// <summary>Joins what follows to what has been written: white space between the two is dropped, as at a line break inside a word.</summary>
    /// <param name="removesHyphen">Whether a hyphen that was just written is the printer's and goes too.</param>
    public void CloseUp(bool removesHyphen)
    {
        Current.CloseUp();
        if (removesHyphen)
        {
            Current.RemoveTrailingHyphen();
        }
    }

    /// <summary>Names a place of the source, so that what is cited can be shown there.</summary>
    /// <param name="anchor">The place and its name.</param>
    public void AddSourceAnchor(SourceAnchor anchor) => _anchors.Add(anchor);

    /// <summary>Begins words that have another form too, such as a misprint that an editor corrected; the text is written as printed.</summary>
    public void BeginVariant() => Current.BeginVariant();

    /// <summary>Ends the words that have another form. Both forms are found.</summary>
    /// <param name="form">The other form of the words; when empty, or when no text was written, there is none.</param>
    public void EndVariant(string form) => Current.EndVariant(form);

    /// <summary>Adds a decision to the reading log.</summary>
    /// <param name="entry">The decision.</param>
    public void Log(ReadingLogEntry entry) => _log.Add(entry);

    /// <summary>Ends all that is open and builds the book.</summary>
    /// <returns>The book.</returns>
    /// <exception cref="InvalidOperationException">A book was built already, or a note is open.</exception>
    public Book Build()
    {
        if (_isBuilt || _openNotes.Count > 0)
        {
            throw new InvalidOperationException(_isBuilt ? "The builder has built its book." : "A note is still open.");
        }

        _isBuilt = true;
        CloseBlock();
        _body.Complete();
        CloseSections(level: 0);
        IReadOnlyList<Page> pages = BuildPages();
        TextFlowBuilder notes = JoinNotes();
        LinkReferences(_body.Text, _body.Targets);
        LinkReferences(notes, [.. _notes.SelectMany(note => note.Writer.Targets)]);
        PlacePages(_body.Text, _body.PageBreaks);
        TextFlow body = _body.Text.Build();
        PlaceNotePages(notes, body);
        return new Book(
            Id,
            Metadata,
            [.. _files],
            body,
            notes.Build(),
            pages,
            [.. _sections.Select(section => section.ToSection())],
            BuildNotes(),
            [.. _log.OrderBy(entry => entry.Source.File).ThenBy(entry => entry.Source.Start)],
            [.. _anchors.OrderBy(anchor => anchor.File).ThenBy(anchor => anchor.Offset)]);
    }
}
