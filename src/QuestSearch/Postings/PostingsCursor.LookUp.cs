using System.Buffers.Binary;
using System.Numerics;

namespace QuestSearch.Postings;

internal sealed partial class PostingsCursor
{
    private int _soughtDocument = Unread;
    private int _soughtBlock;
    private long _foundPositions;
    private int _foundBits;
    private int _foundInBlock;
    private int _foundFirst;
    private int _foundCount;

    /// <summary>The positions of the term in the document looked up, ascending.</summary>
    public PositionRun FoundPositions => new(PositionsFile.From(_foundPositions), _foundBits, _foundFirst, _foundCount);

    /// <summary>
    /// Looks for the term in a document that is not before the last one looked for. A bitmap is not unpacked for it, which pays where few documents of a frequent term are looked for. The cursor goes anywhere; it is not to be
    /// walked afterwards.
    /// </summary>
    /// <returns>Whether the document holds the term.</returns>
    public bool LookUp(int document)
    {
        if (document == _soughtDocument)
        {
            return _foundCount > 0;
        }

        _soughtDocument = document;
        _foundCount = 0;
        BlockTable table = Table;
        _soughtBlock = table.Count == 0 ? 0 : table.Find(_soughtBlock, document);
        if (_soughtBlock < BlockCount)
        {
            bool isFull = _soughtBlock < _entry.Sentences / BlockFormat.Capacity;
            ReadOnlySpan<byte> bytes = isFull ? BytesOf(_soughtBlock, table) : [];
            if (bytes is [BlockFormat.IsBitmap, ..])
            {
                LookUpInBitmap(document - LastBefore(_soughtBlock, table) - 1, bytes);
            }
            else
            {
                LookUpUnpacked(document);
            }
        }

        return _foundCount > 0;
    }

    /// <summary>Tells whether the neighbours of an occurrence in the document looked up are as asked; null when other postings must tell. For terms whose neighbours are told.</summary>
    public bool? Meets(int occurrence, NeighbourCondition condition) =>
        NeighboursAfter(PositionsFile.From(_foundPositions), _foundBits, _foundInBlock).Meets(_foundFirst + occurrence, condition);

    private void LookUpInBitmap(int bit, ReadOnlySpan<byte> source)
    {
        NumberReader reader = new(source[1..]);
        ReadOnlySpan<byte> words = reader.ReadBytes(reader.ReadByte() * sizeof(ulong));
        int end = bit / BlockFormat.BitsOfWord * sizeof(ulong);
        if ((uint)end >= (uint)words.Length)
        {
            return;
        }

        ulong word = BinaryPrimitives.ReadUInt64LittleEndian(words[end..]);
        if ((word & (1UL << bit)) == 0)
        {
            return;
        }

        int place = BitOperations.PopCount(word & ((1UL << bit) - 1));
        for (int i = 0; i < end; i += sizeof(ulong))
        {
            place += BitOperations.PopCount(BinaryPrimitives.ReadUInt64LittleEndian(words[i..]));
        }

        SetFound(RepeatedDocuments.Find(source[(1 + reader.Position)..], place));
    }

    private void LookUpUnpacked(int document)
    {
        if (_block != _soughtBlock)
        {
            LoadBlock(_soughtBlock);
        }

        int place = Block.CountBefore(document);
        if (Block[place] != document)
        {
            return;
        }

        long inBlock = CountOccurrences();
        bool isOnce = _frequencyState == FrequencyState.AllOne;
        SetFound(new OccurrenceRange(isOnce ? place : _occurrencesBefore[place], isOnce ? 1 : _frequencies[place], inBlock));
    }

    private void SetFound(OccurrenceRange range)
    {
        if (range.First < 0 || range.Count <= 0 || range.First + range.Count > range.InBlock)
        {
            throw DamagedPostings.Exception();
        }

        long start = PositionsStartOf(_soughtBlock, Table);
        _foundBits = BitsOfPositions(PositionsFile.From(start), range.InBlock);
        _foundPositions = start + 1;
        (_foundFirst, _foundCount, _foundInBlock) = ((int)range.First, range.Count, (int)range.InBlock);
    }
}
