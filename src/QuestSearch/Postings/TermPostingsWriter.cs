using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>Writes the postings of one term after the other. A term of one document has no bytes but positions, which are left to the dictionary.</summary>
/// <param name="documentsFile">Takes documents and frequencies.</param>
/// <param name="positionsFile">Takes positions.</param>
/// <param name="lengths">The lengths of the documents.</param>
/// <param name="isPositional">Whether the field has frequencies and positions.</param>
/// <param name="neighbours">Writes the neighbours of occurrences; null when they are not coded.</param>
internal sealed class TermPostingsWriter(IndexOutput documentsFile, IndexOutput positionsFile, SentenceLengths lengths, bool isPositional, NeighbourWriter? neighbours = null)
{
    private readonly int[] _documents = new int[BlockFormat.Capacity];
    private readonly int[] _frequencies = new int[BlockFormat.Capacity];
    private readonly ByteBuffer _table = new();
    private readonly ByteBuffer _blocks = new();
    private readonly ByteBuffer _positionBytes = new();
    private int[] _positions = new int[BlockFormat.Capacity];
    private int _positionCount;
    private int _count;
    private int _before = -1;
    private int _sentences;
    private long _occurrences;
    private byte _reach;

    /// <summary>The positions of a term of one document, as the dictionary keeps them.</summary>
    public ReadOnlySpan<byte> InlinePositions => _positionBytes.Written;

    public void StartTerm(ReadOnlySpan<byte> term)
    {
        _reach = neighbours?.Terms.ReachOf(term) ?? NeighbourCode.None;
        _table.Clear();
        _blocks.Clear();
        _positionBytes.Clear();
        _positionCount = 0;
        _count = 0;
        _before = -1;
        _sentences = 0;
        _occurrences = 0;
    }

    /// <summary>Adds a document; in a positional field its positions follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddDocument(int document, int frequency)
    {
        if (_count == BlockFormat.Capacity)
        {
            FinishBlock();
        }

        _documents[_count] = document;
        _frequencies[_count++] = frequency;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddPosition(int position)
    {
        if (_positionCount == _positions.Length)
        {
            Array.Resize(ref _positions, _positionCount * 2);
        }

        _positions[_positionCount++] = position;
    }

    /// <summary>Writes what has been added since the term was started.</summary>
    public TermEntry FinishTerm()
    {
        long documentsStart = documentsFile.Position;
        long positionsStart = positionsFile.Position;
        int document = _documents[0];
        FinishBlock();
        if (_sentences > 1)
        {
            if (_sentences > BlockFormat.Capacity)
            {
                _table.CopyTo(documentsFile);
            }

            _blocks.CopyTo(documentsFile);
            _positionBytes.CopyTo(positionsFile);
        }

        return new TermEntry(_sentences, _occurrences, document, documentsStart, positionsStart);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FinishBlock()
    {
        ReadOnlySpan<int> documents = _documents.AsSpan(0, _count);
        ReadOnlySpan<int> frequencies = isPositional ? _frequencies.AsSpan(0, _count) : [];
        if (_count == 0)
        {
            return;
        }

        BlockTable.WriteEntry(_table, documents[^1], _blocks.Length, _positionBytes.Length, ImpactsOf(documents, frequencies));
        if (_count == BlockFormat.Capacity)
        {
            BlockFormat.WriteFull(documents, frequencies, _before, _blocks);
        }
        else
        {
            BlockFormat.WriteLast(documents, frequencies, _before, _blocks);
        }

        _sentences += _count;
        _occurrences += isPositional ? _positionCount : _count;
        if (isPositional)
        {
            WritePositions(documents, frequencies);
        }

        _before = documents[^1];
        _count = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Impacts ImpactsOf(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies)
    {
        Impacts impacts = default;
        for (int i = 0; i < frequencies.Length; i++)
        {
            impacts.Add(frequencies[i], lengths.Of(documents[i]));
        }

        return impacts;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WritePositions(ReadOnlySpan<int> documents, ReadOnlySpan<int> frequencies)
    {
        ReadOnlySpan<int> positions = _positions.AsSpan(0, _positionCount);
        int bits = BitPacking.BitsFor(MemoryMarshal.Cast<int, uint>(positions));
        _positionBytes.WriteByte((byte)bits);
        PackedNumbers.Pack(positions, bits, _positionBytes);
        if (neighbours is not null && _reach > NeighbourCode.None && _sentences >= NeighbourBlock.LeastDocuments)
        {
            neighbours.Write(documents, frequencies, positions, _reach, _positionBytes);
        }

        _positionCount = 0;
    }
}
