using QuestSearch.Word.Properties;
using QuestSearch.Word.Stories;

namespace QuestSearch.Word.Pages;

/// <summary>
/// A first walk over the main text, which learns what is needed before the book can be written: the sections, whose properties stand at their ends, and
/// how much text lies on each page.
/// </summary>
internal sealed class DocumentSurvey(ReadingBudget budget) : IStory
{
    private readonly List<SurveyedSection> _sections = [];
    private readonly List<SurveyedPage> _pages = [];
    private int _firstPage;
    private int _section;
    private int _length;

    /// <summary>The sections, at least one.</summary>
    public IReadOnlyList<SurveyedSection> Sections => _sections;

    /// <summary>The pages; one alone when nothing says where pages begin.</summary>
    public IReadOnlyList<SurveyedPage> Pages => _pages;

    /// <summary>Surveys the main text. How a section begins stands at its end, so that a text of several sections is walked over twice.</summary>
    public static DocumentSurvey Of(SourceText text, StyleSheet styles, CancellationToken cancellationToken)
    {
        DocumentSurvey survey = Of(text, new DocumentFrame(styles, Sections: []), cancellationToken);
        return survey.Sections.Count == 1 ? survey : Of(text, new DocumentFrame(styles, [.. survey.Sections.Select(section => section.Properties)]), cancellationToken);
    }

    public void BeginParagraph(ParagraphStart start) => budget.Take(pieces: 1);

    public void EndParagraph(bool joinsNext)
    {
    }

    public void Write(XmlTextRun run)
    {
        int length = run.Replacement?.Length ?? run.Source.Length;
        _length += length;
        budget.Take(pieces: 1, length);
    }

    public void AddNoteReference(NoteKind kind, string id, string? customMark, SourceSpan source)
    {
    }

    public void BeginPage(SourceSpan source)
    {
        budget.Take(ReadingBudget.Anchor);
        _pages.Add(new SurveyedPage(_section, _length));
        _length = 0;
        _section = _sections.Count;
    }

    public void EndSection(SectionProperties section, bool nextBeginsPage)
    {
        budget.Take(ReadingBudget.Anchor);
        _sections.Add(new SurveyedSection(section, _firstPage));
        _firstPage = _pages.Count + (nextBeginsPage ? 1 : 0);
    }

    public void LeaveOut(SourceSpan source, string reason) => budget.Take(ReadingBudget.Anchor);

    public void BeginTextBox()
    {
    }

    public void EndTextBox()
    {
    }

    private static DocumentSurvey Of(SourceText text, DocumentFrame frame, CancellationToken cancellationToken)
    {
        DocumentSurvey survey = new(new ReadingBudget(text.File.Name));
        using XmlSource xml = new(text, file: 0);
        new StoryWalker(xml, survey, frame, cancellationToken).Content();
        survey.Complete();
        return survey;
    }

    /// <summary>Ends the last page, and the last section when the document does not say its properties.</summary>
    private void Complete()
    {
        _pages.Add(new SurveyedPage(_section, _length));
        if (_section == _sections.Count)
        {
            EndSection(SectionProperties.None, nextBeginsPage: false);
        }
    }
}
