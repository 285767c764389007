using QuestSearch.Books;
using QuestSearch.Reading.PlainText.Hyphens;
using QuestSearch.Reading.PlainText.Notes;

namespace QuestSearch.Reading.PlainText.Assembly;

/// <summary>Writes the lines of all pages, in the order of the source, into the two flows of a book and logs what is left out.</summary>
internal sealed class BookAssembler
{
    private readonly ReadingLogWriter _log;
    private readonly LineWriter _body;
    private readonly LineWriter _notes;
    private readonly SectionBuilder _sections = new();
    private readonly List<Note> _noteList = [];
    private readonly Dictionary<NoteLabel, int> _ordinals = new(ReferenceEqualityComparer.Instance);

    public BookAssembler(IReadOnlyList<SourceText> files, LineJoiner joiner)
    {
        _log = new ReadingLogWriter(files);
        _body = new LineWriter(joiner, _log) { ParagraphWritten = AddBodyParagraph };
        _notes = new LineWriter(joiner, _log) { ParagraphWritten = AddNoteParagraph };
    }

    public TextFlowBuilder Body => _body.Text;

    public TextFlowBuilder Notes => _notes.Text;

    public IReadOnlyList<Note> NoteList => _noteList;

    public SectionBuilder Sections => _sections;

    public ReadingLogWriter Log => _log;

    public void Write(IReadOnlyList<PageDraft> pages, CancellationToken cancellationToken)
    {
        foreach (PageDraft page in pages)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (PageLine line in page.Lines)
            {
                Write(line);
            }

            NoteLabelDecision(page);
        }

        _body.Finish(pages.Count);
        _notes.Finish(pages.Count);
        _sections.Finish(_body.Text.Length);
        NoteLinker.Link(_body, _ordinals, _log);
        NoteLinker.Link(_notes, _ordinals, _log);
    }

    private void Write(PageLine line)
    {
        switch (line.Role)
        {
            case LineRole.Body or LineRole.Heading:
                _body.Write(line);
                break;
            case LineRole.Note:
                _notes.Write(line);
                break;
            default:
                _log.Removed(DecisionFor(line), new SourceSpan(line.File, line.Start, line.End), line.Reason);
                break;
        }
    }

    private static ReadingDecision DecisionFor(PageLine line) => line.Role switch
    {
        LineRole.RunningHead => ReadingDecision.RunningHeadLifted,
        LineRole.RunningFoot => ReadingDecision.RunningFootLifted,
        LineRole.NoteLabel => ReadingDecision.NoteLabelLifted,
        LineRole.NoteRule => ReadingDecision.NoteRuleLifted,
        LineRole.LeftOut => ReadingDecision.TextLeftOut,
        _ => line.End > line.Start && line.Source[line.End - 1] == '\f' ? ReadingDecision.PageEnded : ReadingDecision.WhiteSpaceFolded,
    };

    private void NoteLabelDecision(PageDraft page)
    {
        SourceSpan source = new(page.File, page.Start, page.End);
        switch (page.Label.Origin)
        {
            case PageLabelOrigin.Printed:
                _log.Noted(ReadingDecision.PageLabelRead, source, page.Label.Text!);
                break;
            case PageLabelOrigin.Inferred or PageLabelOrigin.Conflicting:
                string reason = page.Label.Printed is { } printed ? $"{page.Label.Text}, though {printed} is printed" : page.Label.Text!;
                _log.Noted(ReadingDecision.PageLabelInferred, source, reason, 0.8f);
                break;
            default:
                break;
        }
    }

    private void AddBodyParagraph(PageLine first, TextSpan span)
    {
        bool isHeading = first.Role == LineRole.Heading;
        if (isHeading)
        {
            _sections.AddHeading(_body.Text, span, first);
            _log.Noted(ReadingDecision.HeadingRecognised, new SourceSpan(first.File, first.TextStart, first.TextEnd), first.Reason);
        }
        else
        {
            _sections.AddText();
        }

        _body.Text.AddParagraph(span, isHeading ? Plane.Heading : Plane.Body, _sections.Current, note: null);
    }

    private void AddNoteParagraph(PageLine first, TextSpan span)
    {
        if (first.Label is not null || _noteList.Count == 0)
        {
            if (first.Label is not null)
            {
                _ordinals[first.Label] = _noteList.Count;
            }

            NoteKind kind = first.Label?.Kind ?? NoteKind.Footnote;
            _noteList.Add(new Note(_noteList.Count, first.Label?.Text ?? "", kind, span));
        }
        else
        {
            Note note = _noteList[^1];
            _noteList[^1] = note with { Span = new TextSpan(note.Span.Start, span.End) };
        }

        _notes.Text.AddParagraph(span, Plane.Note, section: null, _noteList.Count - 1);
    }
}
