namespace QuestSearch;

/// <summary>Words of a match that follow one another. Immutable.</summary>
/// <param name="Span">The characters in the sentence, from the first word to the last.</param>
/// <param name="Source">These characters in the source, joined where they touch.</param>
/// <param name="Words">The words; never empty.</param>
public sealed record MatchedRun(TextSpan Span, EquatableList<SourceSpan> Source, EquatableList<MatchedWord> Words);
