namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>Characters in a line that may be a note marker.</summary>
/// <param name="Line">The line.</param>
/// <param name="Start">The first character in the file, brackets and carets included.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Label">The label, without brackets, carets or superscript forms.</param>
/// <param name="Value">Its number; 0 for a symbol or letter.</param>
/// <param name="Style">The typographic form.</param>
/// <param name="Weight">How much the form and the characters around it speak for a marker: 1 and more by itself, less only with other evidence.</param>
internal sealed record MarkCandidate(PageLine Line, int Start, int End, string Label, int Value, MarkStyle Style, float Weight)
{
    /// <summary>The marker that it was found to be; <see langword="null"/> for a number or sign of the text.</summary>
    public MarkerDraft? Draft { get; set; }
}
