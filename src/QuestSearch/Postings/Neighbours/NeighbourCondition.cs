namespace QuestSearch.Postings;

/// <summary>What the neighbours of an occurrence must be.</summary>
/// <param name="Before">The code of the word before it; <see cref="NeighbourCode.None"/> for any word or none.</param>
/// <param name="After">The code of the word after it, likewise.</param>
internal readonly record struct NeighbourCondition(byte Before, byte After)
{
    /// <summary>Whether it is met by any occurrence.</summary>
    public bool IsEmpty => Before == NeighbourCode.None && After == NeighbourCode.None;
}
