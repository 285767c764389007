namespace QuestSearch.Books.Building;

/// <summary>A note while its book is being built.</summary>
internal sealed class NoteDraft(string? id, string label, NoteKind kind, MarkedPage? page)
{
    public string? Id { get; } = id;

    public string Label { get; set; } = label;

    public NoteKind Kind { get; } = kind;

    /// <summary>The page that was current where the note's text stands in the source.</summary>
    public MarkedPage? Page { get; } = page;

    /// <summary>Where the note's text begins in the flow of notes.</summary>
    public int Start { get; set; }

    /// <summary>Where the note's text ends in the flow of notes.</summary>
    public int End { get; set; }

    public FlowWriter Writer { get; } = new();
}
