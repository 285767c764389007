using QuestSearch.Books;
using QuestSearch.Books.Building;

namespace QuestSearch;

public sealed partial class BookBuilder
{
    private const string NoNoteIsOpen = "No note is open.";

    private readonly List<NoteDraft> _notes = [];

    /// <summary>Anchors a note marker at the place reached, without a character in the text.</summary>
    /// <param name="label">The label as printed, without brackets, carets or superscript forms; when empty, the label of the note counts.</param>
    /// <param name="noteId">The identifier of the note that it names, as given to <see cref="BeginNote"/>; <see langword="null"/> when it names none.</param>
    /// <param name="source">The characters of the marker in the source.</param>
    public void AddNoteReference(string label, string? noteId, SourceSpan source)
    {
        Current.AddNoteReference(label, noteId, source);
        Log(new ReadingLogEntry(ReadingDecision.NoteMarkerLifted, source, Removed: null, label));
    }

    /// <summary>Begins a note: what is written until <see cref="EndNote"/> is its text. Notes may lie in notes.</summary>
    /// <param name="id">The identifier by which references name it, unique in the book (the first one counts); <see langword="null"/> for none.</param>
    /// <param name="label">The label as printed, without brackets, carets or superscript forms; empty when none is printed.</param>
    /// <param name="kind">Where the note is printed. A footnote or margin note is taken to stand on the page of the first reference to it, wherever its text stands in the source; an endnote on the page that is current where its text stands.</param>
    public void BeginNote(string? id, string label, NoteKind kind)
    {
        NoteDraft note = new(id, label, kind, _lastPage);
        _notes.Add(note);
        _openNotes.Push(note);
        BeginParagraph();
    }

    /// <summary>Gives the note that was begun last the label that is printed before its text; a label that was given at its beginning stays.</summary>
    /// <param name="label">The label as printed, without brackets, carets or superscript forms.</param>
    /// <exception cref="InvalidOperationException">No note is open.</exception>
    public void SetNoteLabel(string label)
    {
        NoteDraft note = _openNotes.TryPeek(out NoteDraft? open) ? open : throw new InvalidOperationException(NoNoteIsOpen);
        note.Label = note.Label.Length > 0 ? note.Label : label;
    }

    /// <summary>Ends the note that was begun last; the text around it goes on.</summary>
    /// <exception cref="InvalidOperationException">No note is open.</exception>
    public void EndNote()
    {
        if (!_openNotes.TryPop(out NoteDraft? note))
        {
            throw new InvalidOperationException(NoNoteIsOpen);
        }

        note.Writer.Complete();
    }

    private TextFlowBuilder JoinNotes()
    {
        TextFlowBuilder notes = new();
        for (int i = 0; i < _notes.Count; i++)
        {
            NoteDraft note = _notes[i];
            if (notes.Length > 0 && note.Writer.Text.Length > 0)
            {
                notes.AppendUnmapped(FlowWriter.ParagraphSeparator);
            }

            note.Start = notes.Length;
            notes.Append(note.Writer.Text, note: i);
            note.End = notes.Length;
        }

        return notes;
    }

    private void LinkReferences(TextFlowBuilder flow, IReadOnlyList<string?> targets)
    {
        Dictionary<string, int> byId = [];
        for (int i = 0; i < _notes.Count; i++)
        {
            if (_notes[i].Id is { } id)
            {
                byId.TryAdd(id, i);
            }
        }

        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i] is { } target && byId.TryGetValue(target, out int note))
            {
                flow.Link(i, note, isGuess: false);
                flow.LabelIfBare(i, _notes[note].Label);
                _log.Add(new ReadingLogEntry(ReadingDecision.NoteLinked, flow.NoteReferences[i].Source, Removed: null, _notes[note].Label));
            }
        }
    }

    private void PlaceNotePages(TextFlowBuilder notes, TextFlow body)
    {
        Dictionary<int, int> pageOfFirstReference = [];
        foreach (NoteReference reference in body.NoteReferences)
        {
            if (reference.Note is { } note && body.PageOf(reference) is { } page)
            {
                pageOfFirstReference.TryAdd(note, page);
            }
        }

        int last = -1;
        for (int i = 0; i < _notes.Count; i++)
        {
            bool followsReference = _notes[i].Kind != NoteKind.Endnote && pageOfFirstReference.ContainsKey(i);
            int? first = followsReference ? pageOfFirstReference[i] : _notes[i].Page?.Ordinal;
            IEnumerable<(int Offset, int Page)> own = _notes[i].Writer.PageBreaks.Select(own => (_notes[i].Start + own.Offset, own.Page.Ordinal));
            foreach ((int offset, int page) in first is { } start ? own.Prepend((_notes[i].Start, start)) : own)
            {
                if (page != last)
                {
                    notes.AddPageBreak(offset, page);
                    last = page;
                }
            }
        }
    }

    private List<Note> BuildNotes() =>
        [.. _notes.Select((note, ordinal) => new Note(ordinal, note.Label, note.Kind, new TextSpan(note.Start, note.End)))];
}
