using System.IO.Hashing;
using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>Writes a file into memory.</summary>
/// <param name="finished">Called once, with the bytes, when the file is closed.</param>
internal sealed unsafe class MemoryOutput(Action<FileMemory>? finished = null) : IndexOutput
{
    private const int SmallestCapacity = 256;
    private const int MostAtOnce = 1 << 30;

    private readonly NativeBuffer _buffer = new();
    private readonly Crc32 _checksum = new();
    private long _checked;
    private long _length;
    private bool _isFinished;

    public override long Position => _length;

    public override long Length => _length;

    public override long Checksum
    {
        get
        {
            for (int count; _checked < _length; _checked += count)
            {
                count = (int)Math.Min(_length - _checked, MostAtOnce);

                // In bounds: _checked + count ≤ _length ≤ the capacity, and the buffer is not resized meanwhile.
                _checksum.Append(new ReadOnlySpan<byte>(_buffer.Start + _checked, count));
            }

            return _checksum.GetCurrentHashAsUInt32();
        }
    }

    public override void WriteByte(byte b)
    {
        Reserve(1);

        // In bounds: Reserve made room for one byte at _length.
        _buffer.Start[_length++] = b;
    }

    public override void WriteBytes(byte[] b, int offset, int length)
    {
        ReadOnlySpan<byte> source = b.AsSpan(offset, length);
        Reserve(length);

        // In bounds: Reserve made room for length bytes at _length.
        source.CopyTo(new Span<byte>(_buffer.Start + _length, length));
        _length += length;
    }

    public override void Flush()
    {
    }

    [Obsolete("Lucene writes its files from beginning to end.")]
    public override void Seek(long pos) => throw new NotSupportedException("A file in memory is written from beginning to end.");

    /// <summary>Gives the bytes written; nothing can be written afterwards.</summary>
    public FileMemory Finish()
    {
        ObjectDisposedException.ThrowIf(_isFinished, this);
        _isFinished = true;
        if (_length == 0)
        {
            return FileMemory.Empty();
        }

        _buffer.Resize(_length);
        return FileMemory.Of(_buffer, _length);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !_isFinished)
        {
            FileMemory memory = Finish();
            finished?.Invoke(memory);
        }
    }

    private void Reserve(int count)
    {
        ObjectDisposedException.ThrowIf(_isFinished, this);
        if (_buffer.Capacity - _length < count)
        {
            _buffer.Resize(Math.Max(Math.Max(SmallestCapacity, _buffer.Capacity * 2), _length + count));
        }
    }
}
