using QuestSearch.Books;

namespace QuestSearch.Tests.Indexing;

/// <summary>Builds books of made-up sentences whose source is one file with the same text, each sentence on a line of its own.</summary>
internal sealed class SampleBook(string id)
{
    private readonly TextFlowBuilder _body = new();
    private readonly TextFlowBuilder _notesFlow = new();
    private readonly List<Page> _pages = [];
    private readonly List<Note> _notes = [];
    private readonly List<Section> _sections = [];
    private int _source;
    private int _paragraphStart;

    public static Book Of(string id, params string[] sentences)
    {
        SampleBook book = new(id);
        book.Page("1");
        book.Paragraph(sentences);
        return book.Build();
    }

    public SampleBook Page(string? label)
    {
        _body.AddPageBreak(_pages.Count);
        _notesFlow.AddPageBreak(_pages.Count);
        _pages.Add(new Page { Ordinal = _pages.Count, Label = label, LabelOrigin = PageLabelOrigin.Printed, Source = new SourceSpan(0, _source, _source) });
        return this;
    }

    /// <summary>Begins a section at the next paragraph.</summary>
    public SampleBook Section(string title)
    {
        _sections.Add(new Section(_sections.Count, title, 1, null, new TextSpan(_body.Length, _body.Length)));
        return Paragraph(Plane.Heading, [title]);
    }

    public SampleBook Paragraph(params string[] sentences) => Paragraph(Plane.Body, sentences);

    /// <summary>Adds a note and, at the end of what was last written to the body, a reference to it.</summary>
    public SampleBook Note(string label, params string[] sentences)
    {
        _body.AddNoteReference(label, new SourceSpan(0, _source, _source + label.Length));
        _body.Link(_body.NoteReferences.Count - 1, _notes.Count, isGuess: false);
        _source += label.Length;
        TextSpan span = Write(_notesFlow, sentences);
        _notesFlow.AddParagraph(span, Plane.Note, CurrentSection, _notes.Count);
        _notes.Add(new Note(_notes.Count, label, NoteKind.Footnote, span));
        return this;
    }

    public SampleBook Marker(string label)
    {
        _body.AddNoteReference(label, new SourceSpan(0, _source, _source + label.Length));
        _source += label.Length;
        return this;
    }

    public Book Build(BookMetadata? metadata = null) => new(
        id,
        metadata ?? new BookMetadata { Title = $"The Book {id}" },
        [new SourceFile($"{id}.txt", "utf-8", HasByteOrderMark: false, _source)],
        _body.Build(),
        _notesFlow.Build(),
        _pages,
        _sections,
        _notes,
        []);

    private int? CurrentSection => _sections.Count == 0 ? null : _sections.Count - 1;

    private SampleBook Paragraph(Plane plane, string[] sentences)
    {
        _body.AddParagraph(Write(_body, sentences), plane, CurrentSection, note: null);
        return this;
    }

    private TextSpan Write(TextFlowBuilder flow, string[] sentences)
    {
        if (flow.Length > 0)
        {
            flow.AppendReplacement("\n\n", Take(3));
        }

        _paragraphStart = flow.Length;
        for (int i = 0; i < sentences.Length; i++)
        {
            if (i > 0)
            {
                flow.AppendReplacement(" ", Take(1));
            }

            flow.AppendVerbatim(sentences[i], 0, Take(sentences[i].Length).Start);
        }

        return new TextSpan(_paragraphStart, flow.Length);
    }

    private SourceSpan Take(int length)
    {
        _source += length;
        return new SourceSpan(0, _source - length, _source);
    }
}
