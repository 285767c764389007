using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Unicode;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>Writes numbers of variable length and strings into one buffer, lent by the pool, that is used again for every record.</summary>
/// <param name="capacity">For how many bytes there is room from the first write on.</param>
internal sealed class ByteWriter(int capacity = 1024)
{
    private const int LongestNumber = 5;

    private byte[] _buffer = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Gives the memory back; nothing is written any more.</summary>
    public void Release()
    {
        PooledArray.Return(ref _buffer);
        Length = 0;
    }

    /// <summary>Writes a number that is not negative, seven bits a byte, the lowest first; all bytes but the last have their high bit set.</summary>
    public void WriteNumber(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        WriteBits((uint)value);
    }

    /// <summary>Writes a number of either sign; the nearer to zero, the fewer bytes.</summary>
    public void WriteSigned(int value) => WriteBits((uint)((value << 1) ^ (value >> 31)));

    /// <summary>Writes a number that is not negative, or none.</summary>
    public void WriteOptional(int? value) => WriteBits(value is { } number ? checked((uint)number) + 1 : 0);

    /// <summary>Writes a string as UTF-8, or as UTF-16 when a lone surrogate stands in it, which UTF-8 cannot hold.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        int start = Length;
        int length = Encoding.UTF8.GetByteCount(text);
        WriteNumber(checked(length << 1));
        Reserve(length);
        if (Utf8.FromUtf16(text, _buffer.AsSpan(Length), out _, out _, replaceInvalidSequences: false) == OperationStatus.Done)
        {
            Length += length;
            return;
        }

        Length = start;
        ReadOnlySpan<byte> units = MemoryMarshal.AsBytes(text);
        WriteNumber(checked((units.Length << 1) | 1));
        Reserve(units.Length);
        units.CopyTo(_buffer.AsSpan(Length));
        Length += units.Length;
    }

    /// <summary>Writes a string or none, telling an empty one from none.</summary>
    public void WriteOptionalText(string? text)
    {
        WriteNumber(text is null ? 0 : 1);
        if (text is not null)
        {
            WriteText(text);
        }
    }

    /// <summary>Adds bytes, which the caller sets before it writes anything else.</summary>
    public Span<byte> Extend(int count)
    {
        Reserve(count);
        Length += count;
        return _buffer.AsSpan(Length - count, count);
    }

    private void WriteBits(uint rest)
    {
        Reserve(LongestNumber);
        for (; rest >= 0x80; rest >>= 7)
        {
            _buffer[Length++] = (byte)(rest | 0x80);
        }

        _buffer[Length++] = (byte)rest;
    }

    private void Reserve(int count)
    {
        if (_buffer.Length - Length < count)
        {
            PooledArray.Grow(ref _buffer, Length, Math.Max(capacity, checked(Length + count)));
        }
    }
}
