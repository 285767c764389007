namespace QuestSearch.Word.Notes;

/// <summary>The labels that the references gave to the notes of one kind, by the identifiers of the notes.</summary>
internal sealed class NoteReferences(NoteKind kind, NoteNumbering numbering)
{
    private readonly Dictionary<string, NoteMark> _marks = new(StringComparer.Ordinal);

    public NoteKind Kind => kind;

    /// <summary>The key by which the book knows a note.</summary>
    public string KeyOf(string id) => $"{kind} {id}";

    /// <summary>Labels the note that a reference names.</summary>
    /// <param name="id">The identifier of the note.</param>
    /// <param name="customMark">The mark that the author set; null when the note is numbered.</param>
    /// <param name="section">The ordinal of the section in which the reference stands.</param>
    /// <param name="page">The ordinal of the page on which it stands.</param>
    public string Label(string id, string? customMark, int section, int page)
    {
        NoteMark mark = new(customMark ?? numbering.Next(section, page), IsCustom: customMark is not null);
        _marks.TryAdd(id, mark);
        return mark.Label;
    }

    /// <summary>The mark of a note; null when no reference names it.</summary>
    public NoteMark? MarkOf(string id) => _marks.TryGetValue(id, out NoteMark mark) ? mark : null;
}
