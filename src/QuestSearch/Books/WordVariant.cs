namespace QuestSearch;

/// <summary>Another form that a word of the text may have, kept because the reader could not be sure: the text says <c>recover</c> and the variant <c>re-cover</c>. Both forms are found. Immutable.</summary>
/// <param name="Span">The word in the flow's text.</param>
/// <param name="Form">The other form of the whole word.</param>
public sealed record WordVariant(TextSpan Span, string Form);
