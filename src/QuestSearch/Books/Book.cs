namespace QuestSearch;

/// <summary>A book as it was read: two flows of text, with pages, sections and notes anchored in them. Immutable and safe for use by several threads.</summary>
public sealed class Book
{
    internal Book(
        string id,
        BookMetadata metadata,
        IReadOnlyList<SourceFile> files,
        TextFlow body,
        TextFlow notesFlow,
        IReadOnlyList<Page> pages,
        IReadOnlyList<Section> sections,
        IReadOnlyList<Note> notes,
        IReadOnlyList<ReadingLogEntry> log)
    {
        Id = id;
        Metadata = metadata;
        Files = files;
        Body = body;
        NotesFlow = notesFlow;
        Pages = pages;
        Sections = sections;
        Notes = notes;
        Log = log;
    }

    /// <summary>Gets the name by which an index knows the book; never empty.</summary>
    public string Id { get; }

    /// <summary>Gets the bibliographic data.</summary>
    public BookMetadata Metadata { get; }

    /// <summary>Gets the files that the book was read from, in reading order.</summary>
    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>Gets the running text with its headings.</summary>
    public TextFlow Body { get; }

    /// <summary>Gets the text of all notes, in the order in which they are printed.</summary>
    public TextFlow NotesFlow { get; }

    /// <summary>Gets the pages in reading order; a page's position equals its <see cref="Page.Ordinal"/>.</summary>
    public IReadOnlyList<Page> Pages { get; }

    /// <summary>Gets the sections in reading order; a section's position equals its <see cref="Section.Ordinal"/>.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Gets the notes in printed order; a note's position equals its <see cref="Note.Ordinal"/>.</summary>
    public IReadOnlyList<Note> Notes { get; }

    /// <summary>Gets the decisions of the reader, ordered by file and place in the source.</summary>
    public IReadOnlyList<ReadingLogEntry> Log { get; }

    /// <summary>Gets the flow that holds the text of a plane.</summary>
    /// <param name="plane">The plane.</param>
    /// <returns><see cref="NotesFlow"/> for <see cref="Plane.Note"/>, otherwise <see cref="Body"/>.</returns>
    public TextFlow FlowOf(Plane plane) => plane == Plane.Note ? NotesFlow : Body;
}
