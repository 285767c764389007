namespace QuestSearch;

/// <summary>A page that is cited. Immutable.</summary>
/// <param name="Ordinal">The position of the page in its book, counted from 0.</param>
/// <param name="Label">The page number as printed, such as <c>34</c> or <c>xii</c>; <see langword="null"/> when the page has none and none could be inferred.</param>
public sealed record CitedPage(int Ordinal, string? Label);
