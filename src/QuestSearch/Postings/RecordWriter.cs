using System.Numerics;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>Writes the records of a segment's documents, see <see cref="RecordBlocks"/>.</summary>
internal sealed class RecordWriter(IndexOutput file)
{
    private readonly ByteBuffer _records = new();
    private readonly ByteBuffer _block = new();
    private readonly ByteBuffer _starts = new();
    private readonly int[] _ends = new int[RecordBlocks.Capacity];
    private int _count;

    /// <summary>Adds the record of the next document.</summary>
    public void Add(ReadOnlySpan<byte> record)
    {
        _records.Write(record);
        _ends[_count++] = _records.Length;
        if (_count == RecordBlocks.Capacity)
        {
            WriteBlock();
        }
    }

    /// <summary>Writes what follows the records.</summary>
    public void Finish()
    {
        WriteBlock();
        long start = file.Position;
        _starts.CopyTo(file);
        file.WriteInt64(start);
    }

    private void WriteBlock()
    {
        if (_count == 0)
        {
            return;
        }

        _starts.WriteInt64(file.Position);
        int bits = BitOperations.Log2((uint)_records.Length) + (_records.Length > 0 ? 1 : 0);
        _block.Clear();
        _block.WriteByte((byte)bits);
        PackedNumbers.Pack(_ends.AsSpan(0, _count), bits, _block);
        _block.CopyTo(file);
        _records.CopyTo(file);
        _records.Clear();
        _count = 0;
    }
}
