namespace QuestSearch.Postings;

/// <summary>The positions of a term in one document, ascending.</summary>
internal readonly ref struct PositionRun(ReadOnlySpan<byte> source, int bits, int first, int count)
{
    private readonly ReadOnlySpan<byte> _source = source;

    /// <summary>How many there are.</summary>
    public int Count => count;

    public int this[int index] => PackedNumbers.Read(_source, bits, first + index);
}
