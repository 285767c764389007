using QuestSearch.Books.Building;

namespace QuestSearch;

public sealed partial class BookBuilder
{
    private readonly List<SectionDraft> _sections = [];
    private readonly Stack<SectionDraft> _openSections = [];
    private readonly Stack<int> _levels = [];
    private SectionDraft? _headingOf;

    private Plane PlaneOfCurrent => _openNotes.Count > 0 ? Plane.Note : Plane.Body;

    private int? SectionOfCurrent => _openNotes.Count == 0 && _openSections.TryPeek(out SectionDraft? section) ? section.Ordinal : null;

    /// <summary>Ends the open block and the sections of the same level or deeper, and begins a section with its heading, whose text is written until the block ends. In a note it begins a paragraph.</summary>
    /// <param name="level">The depth of the section, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is less than 1.</exception>
    public void BeginHeading(int level)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        if (_openNotes.Count > 0)
        {
            BeginParagraph();
            return;
        }

        CloseBlock();
        CloseSections(level);
        int? parent = _openSections.TryPeek(out SectionDraft? outer) ? outer.Ordinal : null;
        SectionDraft section = new(_sections.Count, level: parent is null ? 1 : _openSections.Count + 1, parent);
        _sections.Add(section);
        _openSections.Push(section);
        _levels.Push(level);
        _headingOf = section;
        _body.BeginBlock(Plane.Heading, section.Ordinal);
    }

    /// <summary>Ends the open block and begins a further heading of the section that is open, such as a subtitle. In a note it begins a paragraph.</summary>
    public void BeginFurtherHeading()
    {
        CloseBlock();
        Current.BeginBlock(_openNotes.Count > 0 ? Plane.Note : Plane.Heading, SectionOfCurrent);
    }

    private void CloseBlock()
    {
        TextSpan span = Current.EndBlock();
        if (_openNotes.Count > 0)
        {
            return;
        }

        if (_headingOf is { } section)
        {
            section.Title = _body.Text.Slice(span);
            section.Start = span.Start;
            _headingOf = null;
        }
    }

    private void CloseSections(int level)
    {
        while (_openSections.Count > 0 && _levels.Peek() >= level)
        {
            _levels.Pop();
            SectionDraft section = _openSections.Pop();
            section.End = _body.Text.Length;
        }
    }
}
