namespace QuestSearch.Sentences.Abbreviations;

/// <summary>What the lexicon says of an abbreviation.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="NeedsCapital">Whether the word is this abbreviation only when it begins with a capital.</param>
internal readonly record struct AbbreviationEntry(AbbreviationKind Kind, bool NeedsCapital);
