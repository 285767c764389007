using System.Runtime.CompilerServices;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>Writes the dictionary of one field, see <see cref="DictionaryFormat"/>.</summary>
/// <param name="file">Takes the dictionary.</param>
/// <param name="field">The name of the field.</param>
/// <param name="isPositional">Whether the field has frequencies and positions.</param>
/// <param name="common">The terms that the neighbours of occurrences are told apart by.</param>
internal sealed class DictionaryWriter(IndexOutput file, string field, bool isPositional, CommonTerms common)
{
    private readonly long _blocksStart = file.Position;
    private readonly ByteBuffer _entry = new();
    private readonly ByteBuffer _blockList = new();
    private readonly KeyTableWriter _keys = new();
    private readonly AlphabetBuilder _alphabet = new();
    private byte[] _lastTerm = [];
    private int _lastLength;
    private long _lastDocumentsStart;
    private long _lastPositionsStart;
    private int _count;

    private ReadOnlySpan<byte> LastTerm => _lastTerm.AsSpan(0, _lastLength);

    /// <summary>Adds a term that comes after all before it.</summary>
    /// <param name="term">The term.</param>
    /// <param name="entry">Its entry.</param>
    /// <param name="inlinePositions">The positions of a term of one document.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<byte> term, TermEntry entry, ReadOnlySpan<byte> inlinePositions)
    {
        if (_count % DictionaryFormat.BlockCapacity == 0)
        {
            StartBlock();
        }

        AddKey(term);
        int shared = term.CommonPrefixLength(LastTerm[..SharableLength()]);
        _entry.Clear();
        _entry.WriteNumber(shared);
        _entry.WriteNumber(term.Length - shared);
        _entry.Write(term[shared..]);
        WriteEntry(entry, inlinePositions);
        _entry.CopyTo(file);
        Remember(term);
        _count++;
    }

    /// <summary>Writes what follows the terms.</summary>
    public FieldSummary Finish(long sumOfOccurrences, long sumOfSentences, int documentCount)
    {
        long blockListStart = file.Position;
        _blockList.CopyTo(file);
        long slotsStart = file.Position;
        int slotCount = _keys.Write(file);
        return new FieldSummary
        {
            Name = field,
            IsPositional = isPositional,
            TermCount = _count,
            SumOfOccurrences = sumOfOccurrences,
            SumOfSentences = sumOfSentences,
            DocumentCount = documentCount,
            Alphabet = _alphabet.Build(),
            Common = common,
            BlocksStart = _blocksStart,
            BlockListStart = blockListStart,
            SlotsStart = slotsStart,
            SlotCount = slotCount,
        };
    }

    private static NotSupportedException TooManyWords(int most) => new($"A segment of the index has too many different words: more than {most}.");

    private int SharableLength() => _count % DictionaryFormat.BlockCapacity == 0 ? 0 : _lastLength;

    private void StartBlock()
    {
        if (_count / DictionaryFormat.BlockCapacity == KeyTable.MostBlocks)
        {
            throw TooManyWords(KeyTable.MostBlocks * DictionaryFormat.BlockCapacity);
        }

        _blockList.WriteInt32(checked((int)(file.Position - _blocksStart)));
        _lastDocumentsStart = 0;
        _lastPositionsStart = 0;
    }

    /// <summary>Only the first of several terms of one key is looked up; the others follow it.</summary>
    private void AddKey(ReadOnlySpan<byte> term)
    {
        ReadOnlySpan<byte> key = TermKey.Of(term);
        if (_count == 0 || !key.SequenceEqual(TermKey.Of(LastTerm)))
        {
            if (_keys.Count == KeyTable.MostKeys)
            {
                throw TooManyWords(KeyTable.MostKeys);
            }

            _alphabet.Add(key);
            _keys.Add(key, _count / DictionaryFormat.BlockCapacity);
        }
    }

    private void WriteEntry(TermEntry entry, ReadOnlySpan<byte> inlinePositions)
    {
        _entry.WriteNumber(entry.Sentences);
        if (isPositional)
        {
            _entry.WriteNumber(entry.Occurrences - entry.Sentences);
        }

        if (entry.Sentences == 1)
        {
            _entry.WriteNumber(entry.Document);
            _entry.Write(inlinePositions);
            return;
        }

        _entry.WriteNumber(entry.DocumentsStart - _lastDocumentsStart);
        _entry.WriteNumber(entry.PositionsStart - _lastPositionsStart);
        _lastDocumentsStart = entry.DocumentsStart;
        _lastPositionsStart = entry.PositionsStart;
    }

    private void Remember(ReadOnlySpan<byte> term)
    {
        if (_lastTerm.Length < term.Length)
        {
            _lastTerm = new byte[Math.Max(term.Length, _lastTerm.Length * 2)];
        }

        term.CopyTo(_lastTerm);
        _lastLength = term.Length;
    }
}
