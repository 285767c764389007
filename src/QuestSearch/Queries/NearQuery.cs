using QuestSearch.Queries;

namespace QuestSearch;

/// <summary>Matches words or phrases that stand near one another in a sentence: one match of each operand, no two overlapping, with few other words between them. Immutable.</summary>
/// <param name="Operands">What shall stand together: at least two words, phrases or nearnesses.</param>
/// <param name="Distance">How many words may stand between the operands in total, at least 0: the length of the run of words that covers the matches of all, less the lengths of those matches.</param>
/// <param name="IsOrdered">Whether the operands must come in the given order.</param>
public sealed record NearQuery(EquatableList<PositionalQuery> Operands, int Distance, bool IsOrdered = false) : PositionalQuery(Operands)
{
    /// <summary>Gets what shall stand together.</summary>
    public EquatableList<PositionalQuery> Operands { get; } = Operands.Count >= 2
        ? Operands
        : throw new ArgumentException("Nearness needs at least two operands.", nameof(Operands));

    /// <summary>Gets how many words may stand between the operands in total.</summary>
    public int Distance { get; } = Distance >= 0
        ? Distance
        : throw new ArgumentOutOfRangeException(nameof(Distance), Distance, "A distance cannot be negative.");

    internal override T Accept<T>(QueryVisitor<T> visitor) => visitor.VisitNear(this);
}
