using QuestSearch.Word.Notes;
using QuestSearch.Word.Pages;
using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Stories;

/// <summary>Writes a story into a book.</summary>
/// <param name="builder">The book.</param>
/// <param name="writer">Writes the paragraphs.</param>
/// <param name="footnotes">Labels the footnotes.</param>
/// <param name="endnotes">Labels the endnotes.</param>
/// <param name="pages">The labels of the pages that begin in this story; breaks beyond them are passed over.</param>
/// <param name="budget">Bounds what is written.</param>
internal sealed class BookStory(
    BookBuilder builder, BlockWriter writer, NoteReferences footnotes, NoteReferences endnotes, IEnumerable<PageLabel> pages, ReadingBudget budget) : IStory, IDisposable
{
    private readonly IEnumerator<PageLabel> _pages = pages.GetEnumerator();
    private int _section;
    private int _page;

    public void BeginParagraph(ParagraphStart start) => writer.BeginParagraph(start);

    public void EndParagraph(bool joinsNext) => writer.EndParagraph(joinsNext);

    public void Write(XmlTextRun run) => writer.Write(run);

    public void AddNoteReference(NoteKind kind, string id, string? customMark, SourceSpan source)
    {
        NoteReferences references = kind == NoteKind.Footnote ? footnotes : endnotes;
        writer.AddNoteReference(references.Label(id, customMark, _section, _page), references.KeyOf(id), source);
    }

    public void BeginPage(SourceSpan source)
    {
        _page++;
        if (_pages.MoveNext())
        {
            budget.Take(ReadingBudget.Anchor);
            builder.AddPageBreak(_pages.Current.Text, source, _pages.Current.Origin);
        }
    }

    public void EndSection(SectionProperties section, bool nextBeginsPage) => _section++;

    public void LeaveOut(SourceSpan source, string reason)
    {
        budget.Take(ReadingBudget.Anchor);
        builder.Log(new ReadingLogEntry(ReadingDecision.TextLeftOut, source, Removed: null, reason));
    }

    public void BeginTextBox() => writer.BeginTextBox();

    public void EndTextBox() => writer.EndTextBox();

    public void Dispose() => _pages.Dispose();
}
