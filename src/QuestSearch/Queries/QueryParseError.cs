namespace QuestSearch;

/// <summary>Says why a text is not a query. Immutable.</summary>
/// <param name="Position">Where the trouble is: an offset in UTF-16 code units, at most the length of the text.</param>
/// <param name="Expected">What should stand there, such as <c>a word</c>.</param>
/// <param name="Message">The whole error in one or two plain sentences, position included.</param>
public sealed record QueryParseError(int Position, string Expected, string Message);
