using System.Buffers.Binary;
using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>
/// The records of a segment's documents, read in place: blocks of <see cref="Capacity"/>, each with where its records end, then where each block begins. Immutable and safe for use by several
/// threads while the segment's files are open.
/// </summary>
internal sealed class RecordBlocks
{
    /// <summary>How many records a block has; the last one may have fewer.</summary>
    public const int Capacity = 64;

    private readonly IndexBytes _file;
    private readonly int _documentCount;
    private readonly long _startsStart;

    /// <exception cref="InvalidDataException">The file has not as many blocks as so many documents have.</exception>
    public RecordBlocks(IndexInput file, int documentCount)
    {
        _file = new IndexBytes(file);
        _documentCount = documentCount;
        long end = file.Length - CodecUtil.FooterLength() - sizeof(long);
        file.Seek(end);
        _startsStart = file.ReadInt64();
        if (_startsStart != end - ((documentCount + Capacity - 1) / Capacity * (long)sizeof(long)))
        {
            throw DamagedPostings.Exception();
        }
    }

    /// <summary>The records of an open segment.</summary>
    /// <exception cref="InvalidDataException">It has none.</exception>
    public static RecordBlocks Of(AtomicReader segment, string field) => (segment.GetBinaryDocValues(field) as RecordColumn)?.Records ?? throw DamagedPostings.Exception();

    /// <summary>The record of a document.</summary>
    /// <exception cref="InvalidDataException">There is no such document, or the file is damaged.</exception>
    public ReadOnlySpan<byte> Of(int document)
    {
        if ((uint)document >= (uint)_documentCount)
        {
            throw DamagedPostings.Exception();
        }

        int block = document / Capacity;
        int place = document % Capacity;
        ReadOnlySpan<byte> bytes = _file.From(BinaryPrimitives.ReadInt64LittleEndian(_file.Slice(_startsStart + ((long)block * sizeof(long)), sizeof(long))));
        NumberReader source = new(bytes);
        int bits = source.ReadByte();
        int endsSize = (int)PackedNumbers.SizeOf(Math.Min(Capacity, _documentCount - (block * Capacity)), bits);
        ReadOnlySpan<byte> ends = source.ReadBytes(endsSize + PackedNumbers.Padding);
        if (bits > PackedNumbers.MostBits)
        {
            throw DamagedPostings.Exception();
        }

        int start = place == 0 ? 0 : PackedNumbers.Read(ends, bits, place - 1);
        int end = PackedNumbers.Read(ends, bits, place);
        ReadOnlySpan<byte> records = bytes[(1 + endsSize)..];
        return start <= end && end <= records.Length ? records[start..end] : throw DamagedPostings.Exception();
    }
}
