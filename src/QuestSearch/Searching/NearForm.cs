namespace QuestSearch;

/// <summary>A word of the index that is like one that was not found. Immutable.</summary>
/// <param name="Text">The word, case and accents folded.</param>
/// <param name="Sentences">The number of sentences that hold it.</param>
public sealed record NearForm(string Text, int Sentences);
