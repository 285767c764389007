using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches words that follow one another in a sentence. Immutable.</summary>
/// <param name="Words">The words in their order, each matched in its own way; when empty, nothing matches.</param>
/// <param name="Slop">How many positions the words may be moved in total, at least 0: with pᵢ the position at which word i is found, max(pᵢ − i) − min(pᵢ − i) may not be greater. 0 asks for just this sequence; words of a sloppy phrase may change places, but no two may be found at the same position.</param>
public sealed record PhraseQuery(EquatableList<TermQuery> Words, int Slop = 0) : PositionalQuery(Words)
{
    /// <summary>Gets the words in their order.</summary>
    public EquatableList<TermQuery> Words { get; } = Words;

    /// <summary>Gets how many positions the words may be moved in total.</summary>
    public int Slop { get; } = Slop >= 0
        ? Slop
        : throw new ArgumentOutOfRangeException(nameof(Slop), Slop, "The slop of a phrase cannot be negative.");

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitPhrase(this);
}
