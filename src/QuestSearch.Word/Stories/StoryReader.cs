using QuestSearch.Word.Notes;
using QuestSearch.Word.Pages;
using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Stories;

/// <summary>Reads the parts that hold the stories of a document, each as a file of the book.</summary>
/// <param name="builder">The book.</param>
/// <param name="frame">The styles and sections.</param>
/// <param name="footnotes">Labels the footnotes.</param>
/// <param name="endnotes">Labels the endnotes.</param>
/// <param name="documentName">The name of the document, which the names of its parts begin with.</param>
/// <param name="cancellationToken">Stops the reading.</param>
internal sealed class StoryReader(
    BookBuilder builder, DocumentFrame frame, NoteReferences footnotes, NoteReferences endnotes, string documentName, CancellationToken cancellationToken)
{
    private readonly ReadingBudget _budget = new(documentName);

    /// <summary>Reads the main text; its pages begin with the first.</summary>
    public void ReadText(SourceText text, IEnumerable<PageLabel> pages) => Read(text, "document", pages, (xml, walker, story) =>
    {
        story.BeginPage(xml.Source);
        walker.Content();
    });

    /// <summary>Reads the notes of a kind that references name; the lines that part notes from text, and notes of references that were deleted, are not named.</summary>
    public void ReadNotes(SourceText text, NoteKind kind, IEnumerable<PageLabel> pages)
    {
        NoteReferences references = kind == NoteKind.Footnote ? footnotes : endnotes;
        Read(text, kind == NoteKind.Footnote ? "footnotes" : "endnotes", pages, (xml, walker, _) =>
        {
            while (xml.ReadChild())
            {
                ReadNote(xml, walker, references);
            }
        });
    }

    private void ReadNote(XmlSource xml, StoryWalker walker, NoteReferences references)
    {
        bool isNote = xml.Attribute("type") is null or "normal";
        if (!isNote || xml.Attribute("id") is not { } id || references.MarkOf(id) is not { } mark)
        {
            walker.LeaveOut(isNote ? "note that no reference names" : "rule or notice between text and notes");
            return;
        }

        _budget.Take(ReadingBudget.Note);
        builder.BeginNote(references.KeyOf(id), mark.Label, references.Kind);
        walker.Note(mark.IsCustom ? mark.Label : "");
        builder.EndNote();
    }

    private void Read(SourceText text, string root, IEnumerable<PageLabel> pages, Action<XmlSource, StoryWalker, BookStory> read)
    {
        int file = builder.AddFile(text.File);
        using XmlSource xml = new(text, file);
        BlockWriter writer = new(builder, xml, file, text.File.Name[(documentName.Length + 1)..], _budget);
        using BookStory story = new(builder, writer, footnotes, endnotes, pages, _budget);
        RefuseOtherRoot(xml, text, root);
        read(xml, new StoryWalker(xml, story, frame, cancellationToken), story);
    }

    private static void RefuseOtherRoot(XmlSource xml, SourceText text, string root)
    {
        if (!xml.ReadChild() || xml.Name != root || !OpenXml.IsWord(xml.NamespaceUri))
        {
            throw new BookReadingException($"{text.File.Name}: the part does not begin with the element {root} of WordprocessingML. The file is damaged, or not of Word.", text.File.Name, xml.Offset);
        }
    }
}
