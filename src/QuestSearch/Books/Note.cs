namespace QuestSearch;

/// <summary>A footnote, endnote or margin note. Immutable.</summary>
/// <param name="Ordinal">Its position among the notes of the book, counted from 0 in the order in which they are printed.</param>
/// <param name="Label">The label as printed, without brackets, carets or superscript forms: <c>13</c>, <c>*</c>, <c>a</c>; empty for a note without one.</param>
/// <param name="Kind">Where it is printed.</param>
/// <param name="Span">Its characters in the flow of notes, the label not included.</param>
public sealed record Note(int Ordinal, string Label, NoteKind Kind, TextSpan Span);
