namespace QuestSearch.Searching;

/// <summary>Tells which folded words a prefix, wildcard, regular expression or fuzzy word stands for.</summary>
internal abstract class WordPattern
{
    public const int NoMatch = -1;

    /// <summary>Letters that all such words begin with; may be empty.</summary>
    public abstract string Prefix { get; }

    /// <summary>Whether all words that begin with <see cref="Prefix"/> match.</summary>
    public virtual bool IsPrefixOnly => false;

    /// <summary>All words that can match, where they are few enough to be looked up one by one; otherwise null.</summary>
    public virtual NeighbouringWords? Neighbours => null;

    /// <summary>Compares a folded word that begins with <see cref="Prefix"/>.</summary>
    /// <returns>How many edits away it is (0 where no edits are counted), or <see cref="NoMatch"/>.</returns>
    public abstract int EditsTo(ReadOnlySpan<char> folded);
}
