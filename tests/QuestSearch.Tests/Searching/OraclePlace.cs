namespace QuestSearch.Tests.Searching;

/// <summary>Where a word, phrase or nearness is found: the run of positions it covers and the runs that its words cover.</summary>
internal sealed record OraclePlace(int Start, int End, (int Start, int End)[] Words)
{
    public int Length => End - Start;

    /// <summary>Says which of two places counts as earlier: the one that ends first or, if both end together, the shorter.</summary>
    public (int, int) Order => (End, -Start);

    public bool Overlaps(OraclePlace other) => Start < other.End && other.Start < End;
}
