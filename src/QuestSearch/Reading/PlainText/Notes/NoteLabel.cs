using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>The label in front of a note.</summary>
/// <param name="Text">The label as printed, without brackets, carets or superscript forms.</param>
/// <param name="Value">Its number; 0 for a symbol or letter.</param>
/// <param name="TextStart">Where the note's text begins in the file.</param>
/// <param name="Style">The typographic form.</param>
internal sealed record NoteLabel(string Text, int Value, int TextStart, MarkStyle Style)
{
    /// <summary>Where the note is printed.</summary>
    public NoteKind Kind { get; init; } = NoteKind.Footnote;
}
