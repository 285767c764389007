using System.Text;

namespace QuestSearch.Books;

/// <summary>Collects the text of a flow with its anchors and source segments while a book is read.</summary>
internal sealed class TextFlowBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<SourceSegment> _segments = [];
    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<PageBreak> _pageBreaks = [];
    private readonly List<NoteReference> _noteReferences = [];
    private readonly List<WordVariant> _variants = [];

    /// <summary>The number of characters written so far, which is the offset of the next one.</summary>
    public int Length => _text.Length;

    public IReadOnlyList<Paragraph> Paragraphs => _paragraphs;

    public IReadOnlyList<NoteReference> NoteReferences => _noteReferences;

    public char this[int index] => _text[index];

    /// <summary>Writes characters as they stand in the source.</summary>
    public void AppendVerbatim(ReadOnlySpan<char> text, int file, int sourceStart)
    {
        if (text.IsEmpty)
        {
            return;
        }

        SourceSpan source = new(file, sourceStart, sourceStart + text.Length);
        if (_segments.Count > 0 && _segments[^1] is { IsVerbatim: true } last && last.Source.File == file && last.Source.End == sourceStart)
        {
            _segments[^1] = last with { CleanLength = last.CleanLength + text.Length, Source = last.Source with { End = source.End } };
        }
        else
        {
            _segments.Add(new SourceSegment(_text.Length, text.Length, source, IsVerbatim: true));
        }

        _text.Append(text);
    }

    /// <summary>Writes characters that stand for other characters of the source: a blank for a line end, a letter for an entity.</summary>
    public void AppendReplacement(ReadOnlySpan<char> text, SourceSpan source)
    {
        if (text.IsEmpty)
        {
            return;
        }

        _segments.Add(new SourceSegment(_text.Length, text.Length, source, IsVerbatim: false));
        _text.Append(text);
    }

    /// <summary>Writes characters of our own that stand for nothing in the source, such as the blank line between two paragraphs of markup.</summary>
    public void AppendUnmapped(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Takes back the last character, which was written verbatim.</summary>
    public void RemoveLast()
    {
        SourceSegment last = _segments[^1];
        _text.Length--;
        if (last.CleanLength == 1)
        {
            _segments.RemoveAt(_segments.Count - 1);
        }
        else
        {
            _segments[^1] = last with { CleanLength = last.CleanLength - 1, Source = last.Source with { End = last.Source.End - 1 } };
        }
    }

    /// <summary>Writes the text of a note behind what has been written, its anchors and paragraphs included.</summary>
    public void Append(TextFlowBuilder other, int note)
    {
        int shift = _text.Length;
        _text.Append(other._text);
        _segments.AddRange(other._segments.Select(segment => segment with { CleanStart = segment.CleanStart + shift }));
        _paragraphs.AddRange(other._paragraphs.Select(paragraph => paragraph with { Span = Shift(paragraph.Span, shift), Plane = Plane.Note, Note = note }));
        _noteReferences.AddRange(other._noteReferences.Select(reference => reference with { Offset = reference.Offset + shift }));
        _variants.AddRange(other._variants.Select(variant => variant with { Span = Shift(variant.Span, shift) }));
    }

    public void AddPageBreak(int page) => AddPageBreak(_text.Length, page);

    public void AddPageBreak(int offset, int page) => _pageBreaks.Add(new PageBreak(offset, page));

    public string Slice(TextSpan span) => _text.ToString(span.Start, span.Length);

    /// <summary>Anchors a note reference at the end of what has been written.</summary>
    public void AddNoteReference(string label, SourceSpan source, bool standsBehindPageBreak = false) =>
        _noteReferences.Add(new NoteReference(_text.Length, label, Note: null, IsGuess: false, source) { StandsBehindPageBreak = standsBehindPageBreak });

    /// <summary>Links an anchored note reference to a note.</summary>
    public void Link(int reference, int note, bool isGuess) =>
        _noteReferences[reference] = _noteReferences[reference] with { Note = note, IsGuess = isGuess };

    /// <summary>Gives a note reference that has no label of its own one.</summary>
    public void LabelIfBare(int reference, string label)
    {
        if (_noteReferences[reference].Label.Length == 0)
        {
            _noteReferences[reference] = _noteReferences[reference] with { Label = label };
        }
    }

    public void AddVariant(TextSpan span, string form) => _variants.Add(new WordVariant(span, form));

    public void AddParagraph(TextSpan span, Plane plane, int? section, int? note) =>
        _paragraphs.Add(new Paragraph(span, plane, section, note));

    private static TextSpan Shift(TextSpan span, int by) => new(span.Start + by, span.End + by);

    public TextFlow Build() => new(
        _text.ToString(),
        [.. _paragraphs],
        [.. _pageBreaks],
        [.. _noteReferences],
        [.. _variants],
        new SourceMap([.. _segments]));
}
