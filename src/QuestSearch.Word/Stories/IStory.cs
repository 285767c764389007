using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Stories;

/// <summary>What <see cref="StoryWalker"/> meets in a story of a document: its main text, its footnotes or its endnotes.</summary>
internal interface IStory
{
    /// <summary>Begins a paragraph; those of a text box begin inside another.</summary>
    void BeginParagraph(ParagraphStart start);

    /// <summary>Ends the paragraph that was begun last.</summary>
    /// <param name="joinsNext">Whether the text of the next paragraph goes on in it.</param>
    void EndParagraph(bool joinsNext);

    /// <summary>Takes text: characters as they stand, or a replacement for others.</summary>
    void Write(XmlTextRun run);

    /// <summary>Takes a reference to a note.</summary>
    /// <param name="kind">The kind of note.</param>
    /// <param name="id">The identifier of the note among those of its kind.</param>
    /// <param name="customMark">The mark that the author set; null when the note is numbered.</param>
    /// <param name="source">The characters of the reference.</param>
    void AddNoteReference(NoteKind kind, string id, string? customMark, SourceSpan source);

    /// <summary>Begins a page at the next text.</summary>
    /// <param name="source">The characters that say so.</param>
    void BeginPage(SourceSpan source);

    /// <summary>Ends a section of the document behind the paragraph that was ended last.</summary>
    /// <param name="section">The section.</param>
    /// <param name="nextBeginsPage">Whether the next section begins a page, which then begins at once.</param>
    void EndSection(SectionProperties section, bool nextBeginsPage);

    /// <summary>Passes over characters that are not text of the book.</summary>
    /// <param name="source">The characters.</param>
    /// <param name="reason">Why they are not.</param>
    void LeaveOut(SourceSpan source, string reason);

    /// <summary>Begins a text box, whose paragraphs stand beside the one that it is anchored in.</summary>
    void BeginTextBox();

    /// <summary>Ends the text box.</summary>
    void EndTextBox();
}
