namespace QuestSearch.Postings;

/// <summary>Walks the terms of a field in ascending order of their bytes, and finds single ones. Not safe for several threads.</summary>
internal sealed class DictionaryCursor
{
    private SegmentField? _field;
    private byte[] _term = new byte[64];
    private int _length;
    private int _next;
    private long _position;
    private long _documentsStart;
    private long _positionsStart;
    private int _keyLength;

    public DictionaryCursor()
    {
    }

    public DictionaryCursor(SegmentField field) => Open(field);

    /// <summary>The term reached; empty before the first.</summary>
    public ReadOnlySpan<byte> Term => _term.AsSpan(0, _length);

    /// <summary>The key of the term reached.</summary>
    public ReadOnlySpan<byte> Key => _term.AsSpan(0, _keyLength);

    /// <summary>The place of the term reached among the terms.</summary>
    public int Ordinal => _next - 1;

    /// <summary>Whether the term reached by <see cref="MoveNext"/> has the key of the one before.</summary>
    public bool HasKeyOfTermBefore { get; private set; }

    /// <summary>The entry of the term reached.</summary>
    public TermEntry Entry { get; private set; }

    private SegmentField Field => _field ?? throw new InvalidOperationException("The cursor is closed.");

    /// <summary>Goes before the first term of a field.</summary>
    public void Open(SegmentField field)
    {
        _field = field;
        _length = 0;
        _keyLength = 0;
        _next = 0;
    }

    /// <summary>Lets the field go.</summary>
    public void Close() => _field = null;

    /// <summary>Goes to the next term.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveNext()
    {
        if (_next == Field.Summary.TermCount)
        {
            return false;
        }

        if (_next % DictionaryFormat.BlockCapacity == 0)
        {
            GoToBlock(_next / DictionaryFormat.BlockCapacity);
        }

        ReadTerm();
        return true;
    }

    /// <summary>Goes to the first term of the next key.</summary>
    /// <returns>False when there is none.</returns>
    public bool MoveToNextKey()
    {
        bool isMore;
        do
        {
            isMore = MoveNext();
        }
        while (isMore && HasKeyOfTermBefore);
        return isMore;
    }

    /// <summary>Goes to a term.</summary>
    /// <returns>False when there is none, and then the cursor stands anywhere.</returns>
    public bool Find(ReadOnlySpan<byte> term)
    {
        if (!FindKey(TermKey.Of(term)))
        {
            return false;
        }

        ReadOnlySpan<byte> key = TermKey.Of(term);
        do
        {
            if (Term.SequenceEqual(term))
            {
                return true;
            }
        }
        while (MoveNext() && Key.SequenceEqual(key));
        return false;
    }

    /// <summary>Goes to the first of the terms of a key.</summary>
    /// <returns>False when there is none, and then the cursor stands anywhere.</returns>
    public bool FindKey(ReadOnlySpan<byte> key)
    {
        KeyTable.Candidates blocks = Field.Keys.Find(TermKey.Hash(key));
        while (blocks.MoveNext())
        {
            if (FindInBlock(blocks.Current, key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to the first term that is not before another.</summary>
    /// <returns>False when there is none.</returns>
    public bool FindCeiling(ReadOnlySpan<byte> term)
    {
        int low = 0;
        int high = Field.Summary.BlockCount;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            GoToBlock(middle);
            ReadTerm();
            if (Term.SequenceCompareTo(term) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        _next = Math.Max(0, low - 1) * DictionaryFormat.BlockCapacity;
        while (MoveNext())
        {
            if (Term.SequenceCompareTo(term) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool FindInBlock(int block, ReadOnlySpan<byte> key)
    {
        GoToBlock(block);
        int end = Math.Min(Field.Summary.TermCount, _next + DictionaryFormat.BlockCapacity);
        while (_next < end)
        {
            ReadTerm();
            if (Key.SequenceEqual(key))
            {
                return true;
            }
        }

        return false;
    }

    private void GoToBlock(int block)
    {
        if ((uint)block >= (uint)Field.Summary.BlockCount)
        {
            throw DamagedPostings.Exception();
        }

        _next = block * DictionaryFormat.BlockCapacity;
        _position = Field.BlockStart(block);
        _length = 0;
        _documentsStart = 0;
        _positionsStart = 0;
    }

    private void ReadTerm()
    {
        NumberReader source = new(Field.Dictionary.From(_position));
        int shared = source.ReadNumber();
        int added = source.ReadNumber();
        if (shared > _length || added > DictionaryFormat.LongestTerm - shared)
        {
            throw DamagedPostings.Exception();
        }

        ReadOnlySpan<byte> rest = source.ReadBytes(added);
        if (_term.Length < shared + added)
        {
            Array.Resize(ref _term, (shared + added) * 2);
        }

        int keyLength = shared > _keyLength ? _keyLength : shared + TermKey.Of(rest).Length;
        HasKeyOfTermBefore = keyLength == _keyLength
            && (shared >= keyLength || rest[..(keyLength - shared)].SequenceEqual(_term.AsSpan(shared, keyLength - shared)));
        rest.CopyTo(_term.AsSpan(shared));
        _length = shared + added;
        _keyLength = keyLength;
        ReadEntry(ref source);
        _position += source.Position;
        _next++;
    }

    private void ReadEntry(ref NumberReader source)
    {
        int sentences = source.ReadNumber();
        long occurrences = sentences + (Field.Summary.IsPositional ? source.ReadLong() : 0);
        if (sentences == 0 || sentences > Field.Lengths.DocumentCount || !Field.Summary.MayHold(occurrences))
        {
            throw DamagedPostings.Exception();
        }

        if (sentences != 1)
        {
            _documentsStart += source.ReadLong();
            _positionsStart += source.ReadLong();
            Entry = new TermEntry(sentences, occurrences, Document: -1, _documentsStart, _positionsStart);
            return;
        }

        int document = source.ReadNumber();
        if (document >= Field.Lengths.DocumentCount || occurrences > int.MaxValue)
        {
            throw DamagedPostings.Exception();
        }

        Entry = new TermEntry(sentences, occurrences, document, DocumentsStart: -1, _position + source.Position);
        if (Field.Summary.IsPositional)
        {
            int bits = source.ReadByte();
            source.Skip(PackedNumbers.SizeOf(occurrences, bits));
        }
    }
}
