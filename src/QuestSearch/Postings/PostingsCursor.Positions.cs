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
            FindPositionsOnce();
            bool isOnce = _frequencyState == FrequencyState.AllOne;
            ReadOnlySpan<byte> source = PositionsFile.From(_positionsStart);
            return new PositionRun(source, _positionBits, isOnce ? _index : _occurrencesBefore[_index], isOnce ? 1 : _frequencies[_index]);
        }
    }

    private IndexBytes PositionsFile => _entry.Sentences == 1 ? Field.Dictionary : Field.Positions;

    private void FindPositionsOnce()
    {
        if (_positionBits == Unread)
        {
            FindPositions();
        }
    }

    /// <summary>Finds where the positions of the block begin, after the number of their bits.</summary>
    private void FindPositions()
    {
        long start = PositionsStartOf(_block, Table);
        _positionBits = BitsOfPositions(PositionsFile.From(start), CountOccurrences());
        _positionsStart = start + 1;
    }

    private long PositionsStartOf(int block, BlockTable table) => _entry.PositionsStart + (table.Count == 0 ? 0 : table.PositionsStart(block));

    /// <summary>The bits of each position of a block, of which the occurrences can be counted by an <see cref="int"/>.</summary>
    private int BitsOfPositions(ReadOnlySpan<byte> source, long occurrences)
    {
        int bits = source.IsEmpty ? int.MaxValue : source[0];
        bool isSound = bits <= PackedNumbers.MostBits
            && (ulong)occurrences <= int.MaxValue
            && occurrences <= _entry.Occurrences
            && PackedNumbers.SizeOf(occurrences, bits) + PackedNumbers.Padding < source.Length;
        return isSound ? bits : throw DamagedPostings.Exception();
    }

    private long CountOccurrences()
    {
        ReadOnlySpan<int> frequencies = BlockFrequencies;
        if (frequencies.IsEmpty)
        {
            return Block.Count;
        }

        long sum = 0;
        for (int i = 0; i < frequencies.Length; i++)
        {
            _occurrencesBefore[i] = (int)sum;
            sum += frequencies[i];
        }

        return sum;
    }
}
