using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences that match at least one operand. Immutable.</summary>
/// <param name="Operands">The alternatives: at least two.</param>
public sealed record AnyQuery(EquatableList<Query> Operands) : Query(Operands)
{
    /// <summary>Gets the alternatives.</summary>
    public EquatableList<Query> Operands { get; } = Operands.Count >= 2
        ? Operands
        : throw new ArgumentException("Any of needs at least two operands.", nameof(Operands));

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitAny(this);
}
