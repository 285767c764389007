namespace QuestSearch.Reading.Tei;

/// <content>Notes: those that stand in the text at the place of their marker, those that stand apart and are named by a pointer, and those that name an element.</content>
internal sealed partial class TeiWalker
{
    private int _notes;

    private Action Note()
    {
        string? id = Xml.Attribute("id");
        string key = TeiNoteIndex.KeyOf(id, _notes++);
        string label = PrintedLabel.OfNote(Xml.Attribute("n"));
        bool hasMarkerElsewhere = (Xml.Attribute("target") ?? Xml.Attribute("corresp")) is not null || notes.IsApart(key);
        if (!hasMarkerElsewhere)
        {
            Builder.AddNoteReference(label, key, Xml.Source);
        }

        Builder.BeginNote(key, label, KindOf(Xml.Attribute("place") ?? Xml.Attribute("type")));
        return Builder.EndNote;
    }

    private static NoteKind KindOf(string? place) => place switch
    {
        "end" or "endnote" or "endnotes" or "back" => NoteKind.Endnote,
        null => NoteKind.Footnote,
        _ when place.StartsWith("marg", StringComparison.OrdinalIgnoreCase) || place is "left" or "right" or "inner" or "outer" => NoteKind.Margin,
        _ => NoteKind.Footnote,
    };

    private Action? Pointer()
    {
        string? target = TeiNoteIndex.IdOf(Xml.Attribute("target"));
        if (target is null || !notes.IsApart(target))
        {
            return null;
        }

        SourceSpan source = Xml.Source;
        return Capture(text =>
        {
            string printed = PrintedLabel.OfNote(text);
            Builder.AddNoteReference(printed.Length > 0 ? printed : notes.LabelOf(target), target, source);
        });
    }

    /// <summary>The markers of the notes that name this element; they stand where it ends.</summary>
    private Action? MarkersAt(string elementId)
    {
        IReadOnlyList<(string NoteId, string Label)> named = notes.NotesAt(elementId);
        if (named.Count == 0)
        {
            return null;
        }

        SourceSpan source = Xml.Source;
        return () =>
        {
            foreach ((string noteId, string label) in named)
            {
                Builder.AddNoteReference(label, noteId, source);
            }
        };
    }
}
