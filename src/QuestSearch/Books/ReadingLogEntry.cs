namespace QuestSearch;

/// <summary>One decision of a reader. Immutable.</summary>
/// <param name="Decision">What was decided.</param>
/// <param name="Source">The characters of the source that it concerns.</param>
/// <param name="Removed">Those characters, when they do not stand verbatim in the clean text; otherwise <see langword="null"/>. The entries with a value never overlap.</param>
/// <param name="Reason">Why, in a few words for a person; empty when the decision speaks for itself.</param>
/// <param name="Confidence">How sure the reader is, from 0 (a guess) to 1 (certain).</param>
public readonly record struct ReadingLogEntry(ReadingDecision Decision, SourceSpan Source, string? Removed, string Reason, float Confidence = 1);
