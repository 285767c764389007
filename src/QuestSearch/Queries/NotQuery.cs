using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences that do not match the operand. Immutable.</summary>
/// <param name="Operand">What shall not match.</param>
public sealed record NotQuery(Query Operand) : Query([Operand])
{
    /// <summary>Gets what shall not match.</summary>
    public Query Operand { get; } = Operand;

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitNot(this);
}
