namespace QuestSearch;

/// <summary>A note marker, lifted out of the text: a zero-width anchor at an offset. Immutable.</summary>
/// <param name="Offset">Its place in the flow's text: the position before which the marker stood.</param>
/// <param name="Label">The label as printed, without brackets, carets or superscript forms: <c>13</c>, <c>*</c>, <c>a</c>.</param>
/// <param name="Note">The ordinal of the note it refers to; <see langword="null"/> when the book does not hold that note.</param>
/// <param name="IsGuess">Whether the link to the note rests on sequence alone, the printed label being damaged or doubtful.</param>
/// <param name="Source">The characters of the marker in the source.</param>
public sealed record NoteReference(int Offset, string Label, int? Note, bool IsGuess, SourceSpan Source)
{
    /// <summary>Gets a value indicating whether a page begins at the same offset and its mark stands before the marker, so that the marker is the first thing on that page.</summary>
    public bool StandsBehindPageBreak { get; init; }
}
