using QuestSearch.Books;

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
        IReadOnlyList<ReadingLogEntry> log,
        IReadOnlyList<SourceAnchor>? sourceAnchors = null)
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
        SourceAnchors = sourceAnchors ?? [];
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

    /// <summary>Gets the named places of the source files, ordered by file and offset; empty for plain text.</summary>
    public IReadOnlyList<SourceAnchor> SourceAnchors { get; }

    /// <summary>Finds the last named place at or before a source character in its file.</summary>
    /// <param name="file">The index of the file.</param>
    /// <param name="offset">The character's position in the file.</param>
    /// <returns>The place; <see langword="null"/> when the file names none before it.</returns>
    public SourceAnchor? NearestAnchor(int file, int offset)
    {
        int low = 0;
        int high = SourceAnchors.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            SourceAnchor anchor = SourceAnchors[middle];
            if (anchor.File < file || (anchor.File == file && anchor.Offset <= offset))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && SourceAnchors[low - 1].File == file ? SourceAnchors[low - 1] : null;
    }

    /// <summary>Puts the text of a source file together again from the clean text and the log.</summary>
    /// <param name="file">The index of the file in <see cref="Files"/>.</param>
    /// <returns>The text of the file, character for character, its byte order mark not counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The reader did not log every character of the file, as readers of markup do not.</exception>
    public string RebuildSource(int file)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(file);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(file, Files.Count);
        return SourceRebuilder.Rebuild(this, file);
    }

    /// <summary>Puts the bytes of a source file together again from the clean text and the log.</summary>
    /// <param name="file">The index of the file in <see cref="Files"/>.</param>
    /// <returns>The file, byte for byte.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such file.</exception>
    /// <exception cref="InvalidOperationException">The text was given as a string and has no bytes, or the reader did not log every character.</exception>
    public byte[] RebuildSourceBytes(int file)
    {
        string text = RebuildSource(file);
        string name = Files[file].Encoding ?? throw new InvalidOperationException($"The source {Files[file].Name} was given as text; use {nameof(RebuildSource)}.");
        SourceEncoding encoding = SourceEncodings.Named(name);
        byte[] bytes = SourceEncodings.For(encoding).GetBytes(text);
        return Files[file].HasByteOrderMark ? [.. SourceEncodings.ByteOrderMark(encoding), .. bytes] : bytes;
    }

    /// <summary>Gets the flow that holds the text of a plane.</summary>
    /// <param name="plane">The plane.</param>
    /// <returns><see cref="NotesFlow"/> for <see cref="Plane.Note"/>, otherwise <see cref="Body"/>.</returns>
    public TextFlow FlowOf(Plane plane) => plane == Plane.Note ? NotesFlow : Body;
}
