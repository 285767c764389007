namespace QuestSearch;

/// <summary>Says that a query stood for more words than the limit allows, so that not all were searched for. Immutable.</summary>
/// <param name="Query">The prefix, wildcard, regular expression or fuzzy word.</param>
/// <param name="Found">How many different words of the index it stands for.</param>
/// <param name="Limit">How many were searched for: the most frequent and, of those equally frequent, the first in ordinal order.</param>
public sealed record ExpansionNotice(TermQuery Query, int Found, int Limit);
