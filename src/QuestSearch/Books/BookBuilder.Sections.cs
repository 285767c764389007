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

        _headingOf = Open(level);
        _body.BeginBlock(Plane.Heading, _headingOf.Ordinal);
    }

    /// <summary>Ends the open block and the sections of the same level or deeper, and begins a section whose title is not part of the text, as when only a table of contents gives it.</summary>
    /// <param name="level">The depth of the section, from 1.</param>
    /// <param name="title">The title.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="level"/> is less than 1.</exception>
    /// <exception cref="InvalidOperationException">A note is open.</exception>
    public void BeginSection(int level, string title)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(level, 1);
        ArgumentNullException.ThrowIfNull(title);
        if (_openNotes.Count > 0)
        {
            throw new InvalidOperationException("A section cannot begin in a note.");
        }

        SectionDraft section = Open(level);
        section.Title = title;
        section.Start = _body.NextOffset;
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
            section.Start = Math.Min(section.Start, section.End);
        }
    }

    private SectionDraft Open(int level)
    {
        CloseBlock();
        CloseSections(level);
        int? parent = _openSections.TryPeek(out SectionDraft? outer) ? outer.Ordinal : null;
        SectionDraft section = new(_sections.Count, level: parent is null ? 1 : _openSections.Count + 1, parent);
        _sections.Add(section);
        _openSections.Push(section);
        _levels.Push(level);
        return section;
    }
}
