namespace QuestSearch;

/// <summary>One place where a sentence matches: a word, a phrase, or words near one another. Immutable.</summary>
/// <param name="Runs">The matched words in the order of the sentence, those that follow one another in one run: one for a word and a phrase, several where other words stand between; never empty.</param>
public sealed record Match(EquatableList<MatchedRun> Runs);
