namespace QuestSearch;

/// <summary>Where a note is printed.</summary>
public enum NoteKind
{
    /// <summary>At the foot of the page.</summary>
    Footnote,

    /// <summary>At the end of a chapter or of the book.</summary>
    Endnote,

    /// <summary>In the margin.</summary>
    Margin,
}
