namespace QuestSearch.Postings;

internal sealed partial class PostingsCursor
{
    /// <summary>The positions of the term in the document reached, ascending. For terms of a positional field; good until the cursor moves.</summary>
    public PositionRun Positions
    {
        get
        {
            ReadOnlySpan<byte> source = PositionsOfBlock();
            int bits = source[0] <= PackedNumbers.MostBits ? source[0] : throw DamagedPostings.Exception();
            return new PositionRun(source[1..], bits, OccurrencesBefore(), Frequency);
        }
    }

    private ReadOnlySpan<byte> PositionsOfBlock()
    {
        if (_entry.Sentences == 1)
        {
            return Field.Dictionary.From(_entry.PositionsStart);
        }

        return Field.Positions.From(_entry.PositionsStart + (HasTable ? Table.PositionsStart(_block) : 0));
    }

    private int OccurrencesBefore()
    {
        ReadOnlySpan<int> frequencies = BlockFrequencies;
        if (frequencies.IsEmpty)
        {
            return _index;
        }

        int sum = 0;
        foreach (int frequency in frequencies[.._index])
        {
            sum += frequency;
        }

        return sum;
    }
}
