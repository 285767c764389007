using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences that match all operands. Immutable.</summary>
/// <param name="Operands">The conditions: at least two.</param>
public sealed record AllQuery(EquatableList<Query> Operands) : Query(Operands)
{
    /// <summary>Gets the conditions.</summary>
    public EquatableList<Query> Operands { get; } = Operands.Count >= 2
        ? Operands
        : throw new ArgumentException("All of needs at least two operands.", nameof(Operands));

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitAll(this);
}
