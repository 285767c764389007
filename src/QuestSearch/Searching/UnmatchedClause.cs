namespace QuestSearch;

/// <summary>A part of a query that matches nothing by itself, and so may be why the whole query did. Immutable.</summary>
/// <param name="Query">The part.</param>
/// <param name="NearForms">
/// Words of the index that are like it, the likeliest first: forms of the same stem, then words that differ by one letter, then by two; each group by falling number of sentences, then in ordinal order.
/// Empty when there are none, and for parts that are not words.
/// </param>
public sealed record UnmatchedClause(Query Query, EquatableList<NearForm> NearForms);
