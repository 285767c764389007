namespace QuestSearch.Postings;

internal sealed partial class PostingsCursor
{
    private const int Unread = -1;

    /// <summary>For each document of the block how often those before it in the block hold the term together; only where one holds it more than once.</summary>
    private readonly int[] _occurrencesBefore = new int[BlockFormat.Capacity];

    private long _positionsStart;
    private int _positionBits = Unread;

    /// <summary>The positions of the term in the document reached, ascending. For terms of a positional field; good until the cursor moves.</summary>
    public PositionRun Positions
    {
        get
        {
            if (_positionBits == Unread)
            {
                FindPositions();
            }

            bool isOnce = _frequencyState == FrequencyState.AllOne;
            ReadOnlySpan<byte> source = PositionsFile.From(_positionsStart);
            return new PositionRun(source, _positionBits, isOnce ? _index : _occurrencesBefore[_index], isOnce ? 1 : _frequencies[_index]);
        }
    }

    private IndexBytes PositionsFile => _entry.Sentences == 1 ? Field.Dictionary : Field.Positions;

    /// <summary>Finds where the positions of the block begin, after the number of their bits.</summary>
    private void FindPositions()
    {
        long start = _entry.PositionsStart + (HasTable ? Table.PositionsStart(_block) : 0);
        int bits = PositionsFile.Slice(start, 1)[0];
        _positionsStart = start + 1;
        _positionBits = bits <= PackedNumbers.MostBits ? bits : throw DamagedPostings.Exception();
        int sum = 0;
        ReadOnlySpan<int> frequencies = BlockFrequencies;
        for (int i = 0; i < frequencies.Length; i++)
        {
            _occurrencesBefore[i] = sum;
            sum += frequencies[i];
        }
    }
}
