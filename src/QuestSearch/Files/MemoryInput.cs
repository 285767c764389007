using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Lucene.Net.Store;

namespace QuestSearch.Files;

/// <summary>Reads a file, or a slice of one, that lies in memory as a whole. For one thread at a time; a clone is an input of its own.</summary>
/// <remarks>
/// A disposed input refuses to be read. Its memory is only given back when neither it nor any clone or slice can be reached, see <see cref="FileMemory"/>:
/// whoever still reads, even from another thread, reads what was written.
/// </remarks>
internal sealed unsafe class MemoryInput : IndexInput
{
    private readonly FileMemory _memory;
    private readonly byte* _start;
    private long _length;
    private long _position;
    private bool _isDisposed;

    // Invariant: the bytes from _start to _start + _length lie in _memory, which this object holds. Dispose may shorten them to none, nothing else changes them.
    private MemoryInput(string description, FileMemory memory, byte* start, long length)
        : base(description)
    {
        _memory = memory;
        _start = start;
        _length = length;
    }

    public MemoryInput(string description, FileMemory memory)
        : this(description, memory, memory.Start, memory.Length)
    {
    }

    public override long Length => _length;

    public override long Position => _position;

    /// <summary>The first of <see cref="Length"/> readable bytes, wherever the input is positioned; none when there are none. Who reads through it must hold this input, a clone or a slice until it is done.</summary>
    /// <exception cref="ObjectDisposedException">The input is disposed.</exception>
    public byte* Pointer
    {
        get
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            return _start;
        }
    }

    /// <summary>Gives an input itself when its file lies in memory, otherwise one over a copy.</summary>
    public static MemoryInput Of(IndexInput input) => input as MemoryInput ?? new MemoryInput(input.ToString(), FileMemory.CopyOf(input));

    /// <summary>Gives bytes from an offset on. The span is good as long as the caller holds this input, a clone or a slice.</summary>
    /// <exception cref="EndOfStreamException">The input has fewer bytes.</exception>
    public ReadOnlySpan<byte> Span(long offset, int count)
    {
        CheckLiesWithin(offset, count);

        // In bounds: offset and offset + count were compared with the length.
        return new ReadOnlySpan<byte>(_start + offset, count);
    }

    /// <summary>Makes an input over a part of this one.</summary>
    /// <exception cref="EndOfStreamException">The part does not lie in this input.</exception>
    public MemoryInput Slice(string description, long offset, long length)
    {
        CheckLiesWithin(offset, length);

        // In bounds: offset and offset + length were compared with the length.
        return new MemoryInput(description, _memory, _start + offset, length);
    }

    public override void Seek(long pos)
    {
        if ((ulong)pos > (ulong)_length)
        {
            throw OutOfBounds();
        }

        _position = pos;
    }

    public override void SkipBytes(long numBytes) => Seek(checked(_position + numBytes));

    public override byte ReadByte()
    {
        byte value = *Take(1);
        GC.KeepAlive(this);
        return value;
    }

    public override void ReadBytes(byte[] b, int offset, int len)
    {
        Span<byte> target = b.AsSpan(offset, len);
        new ReadOnlySpan<byte>(Take(len), len).CopyTo(target);
        GC.KeepAlive(this);
    }

    public override short ReadInt16() => BinaryPrimitives.ReverseEndianness(ReadLittleEndian<short>());

    public override int ReadInt32() => BinaryPrimitives.ReverseEndianness(ReadLittleEndian<int>());

    public override long ReadInt64() => BinaryPrimitives.ReverseEndianness(ReadLittleEndian<long>());

    public override int ReadVInt32()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte part = ReadByte();
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (int)value;
            }
        }

        throw TooManyBits();
    }

    public override long ReadVInt64()
    {
        ulong value = 0;
        for (int shift = 0; shift < 63; shift += 7)
        {
            byte part = ReadByte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (long)value;
            }
        }

        throw TooManyBits();
    }

    /// <summary>Reads a text as Lucene does, but makes no room for more bytes than there are.</summary>
    public override string ReadString()
    {
        int length = ReadVInt32();
        if (length < 0)
        {
            throw OutOfBounds();
        }

        // In bounds: Take points at length bytes.
        string text = Encoding.UTF8.GetString(Take(length), length);
        GC.KeepAlive(this);
        return text;
    }

    protected override void Dispose(bool disposing)
    {
        _isDisposed = true;
        _length = 0;
    }

    private T ReadLittleEndian<T>()
        where T : unmanaged
    {
        T value = Unsafe.ReadUnaligned<T>(Take(sizeof(T)));
        GC.KeepAlive(this);
        return value;
    }

    /// <summary>Moves on by a number of bytes that is not negative and points at the first of them.</summary>
    private byte* Take(int count)
    {
        // In bounds: the position, read once, never exceeds the length that it was checked against, and count bytes follow it.
        long position = _position;
        if (count > _length - position)
        {
            throw OutOfBounds();
        }

        _position = position + count;
        return _start + position;
    }

    private void CheckLiesWithin(long offset, long count)
    {
        if (_isDisposed || offset < 0 || count < 0 || offset > _length - count)
        {
            throw OutOfBounds();
        }
    }

    private Exception OutOfBounds() => _isDisposed
        ? new ObjectDisposedException(ToString())
        : new EndOfStreamException($"Read past the end of '{this}'.");

    private InvalidDataException TooManyBits() => new($"A number in '{this}' is too long.");
}
