namespace QuestSearch.Accuracy;

/// <summary>A line of a book's source and what became of it.</summary>
/// <param name="Text">The line without white space at its ends.</param>
/// <param name="Plane">Where its first character stands: <c>text</c>, <c>note</c>, or empty for nowhere.</param>
/// <param name="Decisions">The decisions about it that a person would check.</param>
internal sealed record SourceLine(string Text, string Plane, IReadOnlyList<string> Decisions);
