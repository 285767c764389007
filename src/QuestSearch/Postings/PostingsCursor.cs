namespace QuestSearch.Postings;

/// <summary>
/// Walks the documents of one term in ascending order, a block at a time. To be used again for other terms; not safe for several threads. The segment must stay open meanwhile.
/// </summary>
internal sealed partial class PostingsCursor
{
    /// <summary>The document after the last one.</summary>
    public const int End = int.MaxValue;

    private const int Stride = 7;

    // One more than a block has, for the End that stops a walk through it.
    private readonly int[] _documents = new int[BlockFormat.Capacity + 1];
    private readonly int[] _frequencies = new int[BlockFormat.Capacity];
    private SegmentField? _field;
    private TermEntry _entry;
    private int _block;
    private int _count;
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

    /// <summary>How many documents there are.</summary>
    public int Cost => _entry.Sentences;

    /// <summary>How many blocks there are.</summary>
    public int BlockCount { get; private set; }

    /// <summary>The documents of the block that holds the document reached.</summary>
    public ReadOnlySpan<int> BlockDocuments => _documents.AsSpan(0, _count);

    /// <summary>The documents of the block from the one reached on.</summary>
    public ReadOnlySpan<int> RestOfBlock => _documents.AsSpan(_index, _count - _index);

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
            return _frequencyState == FrequencyState.AllOne ? [] : _frequencies.AsSpan(0, _count);
        }
    }

    private SegmentField Field => _field!;

    private BlockTable Table => new(Field.Documents.Slice(_entry.DocumentsStart, BlockCount * BlockTable.EntrySize));

    private bool HasTable => BlockCount > 1;

    /// <summary>Starts before the first document of a term.</summary>
    public void Open(SegmentField field, TermEntry entry)
    {
        _field = field;
        _entry = entry;
        BlockCount = entry.BlockCount;
        _block = -1;
        _count = 0;
        _index = -1;
        _documents[0] = End;
        Document = -1;
    }

    /// <summary>Lets go of the segment.</summary>
    public void Close() => _field = null;

    /// <summary>Goes back before the first document.</summary>
    public void Rewind() => Open(Field, _entry);

    public int Next()
    {
        if (++_index < _count)
        {
            return Document = _documents[_index];
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
        if (_count == 0 || _documents[_count - 1] < target)
        {
            int block = HasTable ? Table.Find(_block + 1, target) : _block + 1;
            if (block >= BlockCount)
            {
                _block = BlockCount;
                _count = 0;
                return Document = End;
            }

            LoadBlock(block);
        }

        _index = IndexFrom(target);
        return Document = _documents[_index];
    }

    /// <summary>Goes to the first document of a block.</summary>
    public void LoadBlock(int block)
    {
        _block = block;
        _index = 0;
        _positionBits = Unread;
        if (_entry.Sentences == 1)
        {
            SetSingle();
        }
        else
        {
            ReadBlock(block);
        }

        _documents[_count] = End;
        Document = _documents[0];
    }

    /// <summary>Finds the first block, not before a given one, whose last document is not before a document, without going there; <see cref="BlockCount"/> when there is none. For terms of several blocks.</summary>
    public int FindBlock(int from, int document) => Table.Find(from, document);

    /// <summary>The last document of a block of a term that has several.</summary>
    public int LastDocumentOf(int block)
    {
        int last = Table.LastDocument(block);
        return (uint)last < (uint)Field.Lengths.DocumentCount ? last : throw DamagedPostings.Exception();
    }

    /// <summary>What bounds the scores in a block of a term that has several.</summary>
    public Impacts ImpactsOf(int block) => Table.ImpactsOf(block);

    /// <summary>What bounds the scores of a term of one block, which is loaded.</summary>
    public Impacts ImpactsOfLoadedBlock()
    {
        Impacts impacts = default;
        ReadOnlySpan<int> frequencies = BlockFrequencies;
        ReadOnlySpan<int> documents = BlockDocuments;
        for (int i = 0; i < documents.Length; i++)
        {
            impacts.Add(frequencies.IsEmpty ? 1 : frequencies[i], Field.Lengths.Of(documents[i]));
        }

        return impacts;
    }

    /// <summary>Finds the first document of the block, from the one reached on, that is not before the target; there is one.</summary>
    private int IndexFrom(int target)
    {
        ReadOnlySpan<int> documents = _documents;
        int index = _index;
        while (index + Stride < _count && documents[index + Stride] < target)
        {
            index += Stride + 1;
        }

        while (documents[index] < target)
        {
            index++;
        }

        return index;
    }

    private void SetSingle()
    {
        _documents[0] = _entry.Document;
        _count = 1;
        _frequencies[0] = (int)_entry.Occurrences;
        _frequencyState = FrequencyState.Read;
    }

    private void ReadBlock(int block)
    {
        bool isFull = block < _entry.Sentences / BlockFormat.Capacity;
        ReadOnlySpan<byte> source = BytesOf(block);
        int before = LastDocumentBefore(block);
        _count = isFull ? BlockFormat.Capacity : _entry.Sentences % BlockFormat.Capacity;
        if (isFull)
        {
            _frequenciesAt = BlockFormat.ReadFull(source, before, _documents);
            _frequencyState = Field.Summary.IsPositional ? FrequencyState.Unread : FrequencyState.AllOne;
        }
        else
        {
            ReadLast(source, before);
        }

        CheckLast(block, _documents[_count - 1]);
    }

    private int LastDocumentBefore(int block) => block == 0 ? -1 : LastDocumentOf(block - 1);

    /// <summary>Checks that the last document of a block, and with it those before, is one of the segment and the one that the table names, by which the block was found.</summary>
    private void CheckLast(int block, int last)
    {
        if ((uint)last >= (uint)Field.Lengths.DocumentCount || (HasTable && last != Table.LastDocument(block)))
        {
            throw DamagedPostings.Exception();
        }
    }

    private ReadOnlySpan<byte> BytesOf(int block)
    {
        long start = _entry.DocumentsStart;
        return Field.Documents.From(HasTable ? start + (BlockCount * BlockTable.EntrySize) + Table.Start(block) : start);
    }

    private void ReadLast(ReadOnlySpan<byte> source, int before)
    {
        NumberReader numbers = new(source);
        long document = before;
        for (int i = 0; i < _count; i++)
        {
            long gap = numbers.ReadLong();
            document += (gap >> 1) + 1;
            _documents[i] = document <= int.MaxValue ? (int)document : throw DamagedPostings.Exception();
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

        NumberReader source = new(BytesOf(_block)[_frequenciesAt..]);
        int repeated = source.ReadByte();
        _frequencyState = repeated == 0 ? FrequencyState.AllOne : FrequencyState.Read;
        if (repeated > 0)
        {
            _frequencies.AsSpan().Fill(1);
        }

        for (; repeated > 0; repeated--)
        {
            int place = source.ReadByte();
            _frequencies[place < _count ? place : throw DamagedPostings.Exception()] = source.ReadNumber();
        }
    }
}
