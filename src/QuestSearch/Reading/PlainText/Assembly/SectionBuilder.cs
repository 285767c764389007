using QuestSearch.Books;
using QuestSearch.Reading.PlainText.Paragraphs;

namespace QuestSearch.Reading.PlainText.Assembly;

/// <summary>Builds the sections of a book from its headings. Headings that follow each other without text between them name one section.</summary>
internal sealed class SectionBuilder
{
    private readonly List<Section> _sections = [];
    private readonly Stack<int> _open = new();
    private bool _isInHeading;

    /// <summary>The ordinal of the section that is being written; <see langword="null"/> before the first heading.</summary>
    public int? Current => _sections.Count == 0 ? null : _sections.Count - 1;

    public void AddHeading(TextFlowBuilder body, TextSpan span, PageLine line)
    {
        string title = TextOf(body, span);
        int rank = HeadingRank.Of(line.Text);
        if (_isInHeading && rank >= HeadingRank.Plain)
        {
            Section open = _sections[^1];
            string joint = open.Title.EndsWith('.') || open.Title.Length == 0 ? " " : ". ";
            _sections[^1] = open with { Title = (open.Title + joint + title).Trim() };
            return;
        }

        _isInHeading = true;
        Close(span.Start, rank);
        int? parent = _open.Count == 0 ? null : _open.Peek();
        _open.Push(_sections.Count);
        _sections.Add(new Section(_sections.Count, title, rank, parent, new TextSpan(span.Start, span.Start)));
    }

    public void AddText() => _isInHeading = false;

    /// <summary>Closes all sections and counts their levels from 1.</summary>
    public void Finish(int end)
    {
        Close(end, int.MinValue);
        for (int i = 0; i < _sections.Count; i++)
        {
            int level = _sections[i].Parent is { } parent ? _sections[parent].Level + 1 : 1;
            _sections[i] = _sections[i] with { Level = level };
        }
    }

    public Section[] Build() => [.. _sections];

    /// <summary>Ends the open sections that do not stand above the given rank; until <see cref="Finish"/>, a section's level is its rank.</summary>
    private void Close(int end, int rank)
    {
        while (_open.Count > 0 && _sections[_open.Peek()].Level >= rank)
        {
            Section section = _sections[_open.Peek()];
            _sections[_open.Pop()] = section with { Span = new TextSpan(section.Span.Start, end) };
        }
    }

    private static string TextOf(TextFlowBuilder body, TextSpan span) =>
        string.Create(span.Length, (body, span.Start), static (title, state) =>
        {
            for (int i = 0; i < title.Length; i++)
            {
                title[i] = state.body[state.Start + i];
            }
        });
}
