using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText;

/// <summary>Characters inside a line that do not stand verbatim in the clean text.</summary>
/// <param name="Start">The first character in the file.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Decision">What is done with them.</param>
/// <param name="Marker">The note marker that they are; otherwise <see langword="null"/>.</param>
/// <param name="Replacement">What stands for them in the clean text; empty for nothing.</param>
/// <param name="Reason">Why, for the log.</param>
internal readonly record struct Lift(int Start, int End, ReadingDecision Decision, MarkerDraft? Marker, string Replacement, string Reason);
