namespace QuestSearch.Postings;

/// <summary>
/// Walks the documents of one term in ascending order, a block at a time. To be used again for other terms; not safe for several threads. The segment must stay open meanwhile.
/// </summary>
internal sealed partial class PostingsCursor
{
    /// <summary>The document after the last one.</summary>
    public const int End = int.MaxValue;

    private readonly int[] _frequencies = new int[BlockFormat.Capacity];
    private SegmentField? _field;
    private TermEntry _entry;
    private int _block;
    private int _index;
    private int _frequenciesAt;
    private FrequencyState _frequencyState;

    private enum FrequencyState
    {
        Unread,
        AllOne,
        Read,
    }

    /// <summary>The document reached: -1 before the first, <see cref="End"/> after the last.</summary>
    public int Document { get; private set; } = End;

    /// <summary>The entry of the term.</summary>
    public TermEntry Entry => _entry;

    /// <summary>How many documents there are.</summary>
    public int Cost => _entry.Sentences;

    /// <summary>How many blocks there are.</summary>
    public int BlockCount { get; private set; }

    /// <summary>The block that holds the document reached.</summary>
    public DocumentBlock Block { get; } = new();

    /// <summary>Room for places in the block, for whoever selects some of its documents.</summary>
    public byte[] Places { get; } = new byte[BlockFormat.Capacity];

    /// <summary>The documents of the block that holds the document reached.</summary>
    public ReadOnlySpan<int> BlockDocuments => Block.Documents;

    /// <summary>The documents of the block from the one reached on.</summary>
    public ReadOnlySpan<int> RestOfBlock => Block.Documents[_index..];

    /// <summary>How often each document of <see cref="RestOfBlock"/> holds the term; empty when each holds it once.</summary>
    public ReadOnlySpan<int> RestOfFrequencies => BlockFrequencies is { IsEmpty: false } all ? all[_index..] : [];

    /// <summary>How often the document reached holds the term.</summary>
    public int Frequency
    {
        get
        {
            ReadFrequencies();
            return _frequencyState == FrequencyState.AllOne ? 1 : _frequencies[_index];
        }
    }

    /// <summary>How often each document of the block holds the term; empty when each holds it once.</summary>
    public ReadOnlySpan<int> BlockFrequencies
    {
        get
        {
            ReadFrequencies();
            return _frequencyState == FrequencyState.AllOne ? [] : _frequencies.AsSpan(0, Block.Count);
        }
    }

    private SegmentField Field => _field!;

    private bool HasTable => BlockCount > 1;

    /// <summary>The table of a term of several blocks; one without entries otherwise.</summary>
    private BlockTable Table => HasTable ? new(Field.Documents.Slice(_entry.DocumentsStart, BlockCount * BlockTable.EntrySize)) : default;

    /// <summary>Starts before the first document of a term.</summary>
    public void Open(SegmentField field, TermEntry entry)
    {
        _field = field;
        _entry = entry;
        BlockCount = entry.BlockCount;
        _block = -1;
        _index = -1;
        _soughtDocument = Unread;
        _soughtBlock = 0;
        Block.Finish(0);
        Document = -1;
    }

    /// <summary>Lets go of the segment.</summary>
    public void Close() => _field = null;

    /// <summary>Goes back before the first document.</summary>
    public void Rewind() => Open(Field, _entry);

    public int Next()
    {
        if (++_index < Block.Count)
        {
            return Document = Block[_index];
        }

        if (_block + 1 >= BlockCount)
        {
            return Document = End;
        }

        LoadBlock(_block + 1);
        return Document;
    }

    /// <summary>Passes over documents of <see cref="RestOfBlock"/>.</summary>
    public int Skip(int count)
    {
        _index += count - 1;
        return Next();
    }

    /// <summary>Goes to the first document that is not before the target, which lies after the document reached.</summary>
    public int Advance(int target)
    {
        if (!LoadBlockOf(target))
        {
            return Document = End;
        }

        _index = Block.CountBefore(target);
        return Document = Block[_index];
    }

    /// <summary>Goes to the first document of the first block, from the one reached on, whose last document is not before the target; stays where it is when that is the block reached.</summary>
    /// <returns>False when there is none.</returns>
    public bool LoadBlockOf(int target)
    {
        if (Block.Last >= target)
        {
            return true;
        }

        int block = Table.Find(_block + 1, target);
        if (block < BlockCount)
        {
            LoadBlock(block);
            if (Block.Last >= target)
            {
                return true;
            }
        }

        _block = BlockCount;
        Block.Finish(0);
        return false;
    }

    /// <summary>Goes to a document of the block reached.</summary>
    /// <param name="place">Its place in the block.</param>
    public void GoTo(int place)
    {
        _index = place;
        Document = Block[place];
    }

    /// <summary>Goes to the first document of a block.</summary>
    public void LoadBlock(int block)
    {
        _block = block;
        _index = 0;
        _positionBits = Unread;
        _greatestFrequency = Unread;
        if (_entry.Sentences == 1)
        {
            SetSingle();
        }
        else
        {
            ReadBlock(block);
        }

        Document = Block[0];
    }

    private void SetSingle()
    {
        Block.Room[0] = _entry.Document;
        Block.Finish(1);
        _frequencies[0] = (int)_entry.Occurrences;
        _frequencyState = FrequencyState.Read;
    }

    private void ReadBlock(int block)
    {
        BlockTable table = Table;
        int before = LastBefore(block, table);
        ReadOnlySpan<byte> source = BytesOf(block, table);
        if (block < _entry.Sentences / BlockFormat.Capacity)
        {
            _frequenciesAt = BlockFormat.ReadFull(source, before, Block.Room);
            _frequencyState = Field.Summary.IsPositional ? FrequencyState.Unread : FrequencyState.AllOne;
            Block.Finish(BlockFormat.Capacity);
        }
        else
        {
            int count = _entry.Sentences % BlockFormat.Capacity;
            ReadLast(source, before, Block.Room[..count]);
            Block.Finish(count);
        }

        CheckLast(block, table, Block.Last);
        _greatestFrequency = table.Count == 0 ? Unread : table.ImpactsOf(block).GreatestFrequency;
    }

    /// <summary>Checks that the last document of a block, and with it those before, is one of the segment and the one that the table names, by which the block was found.</summary>
    private void CheckLast(int block, BlockTable table, int last)
    {
        if (table.Count > 0 && table.LastDocument(block) != last)
        {
            throw DamagedPostings.Exception();
        }

        Checked(last);
    }

    private int LastBefore(int block, BlockTable table) => block == 0 ? -1 : Checked(table.LastDocument(block - 1));

    /// <summary>Gives a document if the segment has it.</summary>
    private int Checked(int document) => (uint)document < (uint)Field.Lengths.DocumentCount ? document : throw DamagedPostings.Exception();

    private ReadOnlySpan<byte> BytesOf(int block, BlockTable table)
    {
        long start = _entry.DocumentsStart;
        return Field.Documents.From(table.Count == 0 ? start : start + table.Size + table.Start(block));
    }

    private void ReadLast(ReadOnlySpan<byte> source, int before, Span<int> documents)
    {
        NumberReader numbers = new(source);
        long document = before;
        for (int i = 0; i < documents.Length; i++)
        {
            long gap = numbers.ReadLong();
            document += (gap >> 1) + 1;
            documents[i] = document <= int.MaxValue ? (int)document : throw DamagedPostings.Exception();
            _frequencies[i] = (gap & 1) == 0 ? 1 : numbers.ReadNumber();
        }

        _frequencyState = FrequencyState.Read;
    }

    private void ReadFrequencies()
    {
        if (_frequencyState != FrequencyState.Unread)
        {
            return;
        }

        NumberReader source = new(BytesOf(_block, Table)[_frequenciesAt..]);
        int repeated = source.ReadByte();
        _frequencyState = repeated == 0 ? FrequencyState.AllOne : FrequencyState.Read;
        if (repeated > 0)
        {
            _frequencies.AsSpan().Fill(1);
        }

        for (; repeated > 0; repeated--)
        {
            int place = source.ReadByte();
            _frequencies[place < Block.Count ? place : throw DamagedPostings.Exception()] = source.ReadNumber();
        }
    }
}
