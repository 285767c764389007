namespace QuestSearch;

/// <summary>A paragraph of a text flow. Immutable.</summary>
/// <param name="Span">Its characters in the flow's text.</param>
/// <param name="Plane">The kind of text it is; <see cref="Plane.Note"/> only in the flow of notes.</param>
/// <param name="Section">The ordinal of the innermost section it stands in; <see langword="null"/> before the first section and in a book without sections.</param>
/// <param name="Note">The ordinal of the note it belongs to; <see langword="null"/> in the flow of the body.</param>
public sealed record Paragraph(TextSpan Span, Plane Plane, int? Section, int? Note);
