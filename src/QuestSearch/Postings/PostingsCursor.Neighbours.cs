namespace QuestSearch.Postings;

internal sealed partial class PostingsCursor
{
    private OccurrenceMatches? _matches;

    /// <summary>Finds the occurrences of a block whose neighbours are as asked; the cursor goes anywhere. For terms whose neighbours are told.</summary>
    /// <returns>The same buffer each time.</returns>
    public OccurrenceMatches FindOccurrences(int block, NeighbourCondition condition)
    {
        OccurrenceMatches matches = _matches ??= new OccurrenceMatches();
        BlockTable table = Table;
        if (block < _entry.Sentences / BlockFormat.Capacity)
        {
            matches.ReadFrequencies(BlockFormat.AfterDocuments(BytesOf(block, table)));
        }
        else
        {
            LoadBlock(block);
            matches.SetFrequencies(BlockFrequencies, Block.Count);
        }

        ReadOnlySpan<byte> positions = PositionsFile.From(PositionsStartOf(block, table));
        int bits = BitsOfPositions(positions, matches.OccurrenceCount);
        matches.Find(NeighboursAfter(positions[1..], bits, (int)matches.OccurrenceCount), condition);
        return matches;
    }

    private static NeighbourBlock NeighboursAfter(ReadOnlySpan<byte> positions, int bits, int occurrences) => new(positions[(int)PackedNumbers.SizeOf(occurrences, bits)..], occurrences);
}
