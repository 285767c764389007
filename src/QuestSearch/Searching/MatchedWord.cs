namespace QuestSearch;

/// <summary>A word of a match. Immutable.</summary>
/// <param name="Span">Its characters in the sentence; a compound is one word when it was matched as a whole.</param>
/// <param name="Source">Its characters in the source: one run, or several when it is broken by a hyphen, a line or a page.</param>
/// <param name="Pages">The pages it is printed on: one, two when it is broken by a page, none when no page is known.</param>
public sealed record MatchedWord(TextSpan Span, EquatableList<SourceSpan> Source, EquatableList<HitPage> Pages);
