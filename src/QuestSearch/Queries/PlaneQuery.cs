using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches the sentences of one plane: the running text, the notes or the headings. Immutable.</summary>
/// <param name="Plane">The plane.</param>
public sealed record PlaneQuery(Plane Plane) : Query([])
{
    /// <summary>Gets the plane.</summary>
    public Plane Plane { get; } = Enum.IsDefined(Plane)
        ? Plane
        : throw new ArgumentOutOfRangeException(nameof(Plane), Plane, "There is no such plane.");

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitPlane(this);
}
