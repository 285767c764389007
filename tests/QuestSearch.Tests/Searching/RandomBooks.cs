using CsCheck;
using QuestSearch.Books;

namespace QuestSearch.Tests.Searching;

/// <summary>Random small books over few words, so that these meet: pages that break sentences and words, notes, markers without a note, sections, compounds, accents and capitals.</summary>
internal sealed class RandomBooks
{
    public static readonly string[] Words =
    [
        "sail", "sails", "Sail", "sailed", "mast", "masts", "mast-head", "head", "twenty-five", "twenty", "five", "café", "Café", "cafe", "the", "The", "sea", "ship", "shop", "𐐨ail", "𐐀AIL",
    ];

    public static readonly string[] Labels = ["ii", "iii", "iv", "1", "2", "3"];

    public static readonly string[] NoteLabels = ["1", "2", "*"];

    public static readonly string[] Titles = ["The Sail", "Of Masts", "Head"];

    private static readonly Gen<Piece> AnyPiece = Gen.Frequency(
        (24, Gen.Int[0, Words.Length - 1].Select(word => new Piece(PieceKind.Word, word))),
        (6, Gen.Const(new Piece(PieceKind.Stop, 0))),
        (2, Gen.Const(new Piece(PieceKind.Paragraph, 0))),
        (2, Gen.Const(new Piece(PieceKind.Page, 0))),
        (2, Gen.Int[0, Words.Length - 1].Select(word => new Piece(PieceKind.PageInWord, word))),
        (1, Gen.Int[0, NoteLabels.Length - 1].Select(label => new Piece(PieceKind.Marker, label))),
        (2, Gen.Int[0, NoteLabels.Length - 1].Select(label => new Piece(PieceKind.Note, label))),
        (1, Gen.Int[0, (2 * Titles.Length) - 1].Select(title => new Piece(PieceKind.Section, title))));

    private readonly TextFlowBuilder _body = new();
    private readonly TextFlowBuilder _notesFlow = new();
    private readonly List<Page> _pages = [];
    private readonly List<Note> _notes = [];
    private readonly List<Section> _sections = [];
    private int _paragraphStart;
    private int _source;
    private bool _isInNote;

    private enum PieceKind
    {
        Word,
        Stop,
        Paragraph,
        Page,
        PageInWord,
        Marker,
        Note,
        Section,
    }

    /// <summary>Books with the ids a, b, c …</summary>
    public static Gen<Book[]> Any { get; } = AnyPiece.Array[1, 60].Array[1, 4]
        .Select(books => books.Select((pieces, number) => new RandomBooks().Build(((char)('a' + number)).ToString(), pieces)).ToArray());

    private TextFlowBuilder Flow => _isInNote ? _notesFlow : _body;

    private Book Build(string id, Piece[] pieces)
    {
        AddPage();
        foreach (Piece piece in pieces)
        {
            Add(piece);
        }

        EndParagraph(Plane.Body);
        return new Book(
            id, new BookMetadata { Title = id }, [new SourceFile("text", null, false, _source)], _body.Build(), _notesFlow.Build(), _pages,
            [.. _sections.Select(section => section with { Span = section.Span with { End = _body.Length } })], _notes, []);
    }

    private void Add(Piece piece)
    {
        switch (piece.Kind)
        {
            case PieceKind.Word:
                WriteWord(Words[piece.Value], breaksPage: false);
                break;
            case PieceKind.PageInWord:
                WriteWord(Words[piece.Value], breaksPage: true);
                break;
            case PieceKind.Stop when Flow.Length > _paragraphStart && Flow[Flow.Length - 1] != '.':
                Write(".");
                break;
            case PieceKind.Paragraph:
                EndParagraph(Plane.Body);
                break;
            case PieceKind.Page:
                AddPage();
                break;
            case PieceKind.Marker when _body.Length > _paragraphStart && !_isInNote:
                _body.AddNoteReference(NoteLabels[piece.Value], new SourceSpan(0, _source, ++_source));
                break;
            case PieceKind.Note when _body.Length > _paragraphStart && !_isInNote:
                AddNote(NoteLabels[piece.Value]);
                break;
            case PieceKind.Section:
                EndParagraph(Plane.Body);
                AddSection(piece.Value);
                break;
        }
    }

    private void WriteWord(string word, bool breaksPage)
    {
        if (Flow.Length > _paragraphStart)
        {
            Write(" ");
        }

        if (breaksPage && word.Length > 2)
        {
            Write(word[..2]);
            AddPage();
            Write(word[2..]);
        }
        else
        {
            Write(word);
        }
    }

    private void Write(string text)
    {
        Flow.AppendVerbatim(text, 0, _source);
        _source += text.Length;
    }

    private void EndParagraph(Plane plane)
    {
        if (_isInNote)
        {
            EndNote();
        }

        if (_body.Length > _paragraphStart)
        {
            _body.AddParagraph(new TextSpan(_paragraphStart, _body.Length), plane, CurrentSection, note: null);
            _body.AppendReplacement("\n\n", new SourceSpan(0, _source, _source += 2));
        }

        _paragraphStart = _body.Length;
    }

    private int? CurrentSection => _sections.Count > 0 ? _sections.Count - 1 : null;

    private void AddPage()
    {
        int ordinal = _pages.Count;
        string? label = ordinal % 4 == 3 ? null : Labels[ordinal % Labels.Length];
        _pages.Add(new Page { Ordinal = ordinal, Label = label, Source = new SourceSpan(0, _source, _source) });
        _body.AddPageBreak(ordinal);
        _notesFlow.AddPageBreak(ordinal);
    }

    /// <summary>The words that follow, up to the end of the paragraph, are the note's.</summary>
    private void AddNote(string label)
    {
        _body.AddNoteReference(label, new SourceSpan(0, _source, ++_source));
        _body.Link(_body.NoteReferences.Count - 1, _notes.Count, isGuess: false);
        _body.AddParagraph(new TextSpan(_paragraphStart, _body.Length), Plane.Body, CurrentSection, note: null);
        _body.AppendReplacement("\n\n", new SourceSpan(0, _source, _source += 2));
        _isInNote = true;
        _paragraphStart = _notesFlow.Length;
        _notes.Add(new Note(_notes.Count, label, NoteKind.Footnote, default));
    }

    private void EndNote()
    {
        TextSpan span = new(_paragraphStart, _notesFlow.Length);
        _notes[^1] = _notes[^1] with { Span = span };
        if (!span.IsEmpty)
        {
            _notesFlow.AddParagraph(span, Plane.Note, CurrentSection, _notes.Count - 1);
            _notesFlow.AppendReplacement("\n\n", new SourceSpan(0, _source, _source += 2));
        }

        _isInNote = false;
        _paragraphStart = _body.Length;
    }

    private void AddSection(int value)
    {
        bool isNested = value >= Titles.Length && _sections.Count > 0;
        int? parent = isNested ? _sections.Count - 1 : null;
        int level = isNested ? _sections[^1].Level + 1 : 1;
        string title = Titles[value % Titles.Length];
        _sections.Add(new Section(_sections.Count, title, level, parent, new TextSpan(_body.Length, _body.Length)));
        Write(title);
        EndParagraph(Plane.Heading);
    }

    private readonly record struct Piece(PieceKind Kind, int Value);
}
