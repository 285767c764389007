namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>A place where the notes of a page may begin.</summary>
/// <param name="FirstLine">The index of the first line, the rule included.</param>
/// <param name="Labels">The lines that begin notes, with their labels.</param>
/// <param name="Score">How much speaks for it.</param>
internal sealed record ZoneStart(int FirstLine, IReadOnlyList<(int Line, NoteLabel Label)> Labels, float Score);
