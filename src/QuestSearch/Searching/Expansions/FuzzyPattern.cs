namespace QuestSearch.Searching;

/// <summary>The words that are no more than some edits away from a folded word and share its first letters.</summary>
internal sealed class FuzzyPattern(string word, int maxEdits, int prefixLength) : WordPattern
{
    private readonly EditDistance _distance = new();

    public override string Prefix { get; } = LeadingLetters.Of(word, prefixLength);

    public override NeighbouringWords? Neighbours => maxEdits == 1 ? new NeighbouringWords(word, prefixLength) : null;

    public override int EditsTo(ReadOnlySpan<char> folded) => _distance.Between(word, folded, maxEdits);
}
