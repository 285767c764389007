namespace QuestSearch;

/// <summary>A chapter or a part of one. Immutable.</summary>
/// <param name="Ordinal">Its position among the sections of the book, counted from 0 in reading order.</param>
/// <param name="Title">The heading's text; empty when the section has no heading.</param>
/// <param name="Level">Its depth: 1 for a section that lies in no other.</param>
/// <param name="Parent">The ordinal of the section it lies in; <see langword="null"/> at level 1.</param>
/// <param name="Span">Its characters in the flow of the body, its heading and its subsections included.</param>
public sealed record Section(int Ordinal, string Title, int Level, int? Parent, TextSpan Span);
