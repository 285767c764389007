using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>Bytes that are gathered before they are written to a file, in memory lent by the pool. Not safe for several threads.</summary>
internal sealed class ByteBuffer
{
    private const int LongestNumber = 10;
    private const int SmallestCapacity = 256;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void WriteByte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Append(sizeof(int)), value);

    public void WriteInt64(long value) => BinaryPrimitives.WriteInt64LittleEndian(Append(sizeof(long)), value);

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Append(bytes.Length));

    /// <summary>Writes a number that is not negative, seven bits a byte, the lowest first; all bytes but the last have their high bit set.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(long value)
    {
        byte[] bytes = _bytes;
        int length = Length;
        if ((ulong)value >= 0x80 || (uint)length >= (uint)bytes.Length)
        {
            WriteSeveralBytes((ulong)value);
            return;
        }

        bytes[length] = (byte)value;
        Length = length + 1;
    }

    /// <summary>Makes room at the end, to be filled by the caller.</summary>
    public Span<byte> Append(int count)
    {
        Reserve(count);
        Span<byte> room = _bytes.AsSpan(Length, count);
        Length += count;
        return room;
    }

    /// <summary>Gives the memory back; the buffer is empty again.</summary>
    public void Release()
    {
        PooledArray.Return(ref _bytes);
        Length = 0;
    }

    public void CopyTo(IndexOutput output) => output.WriteBytes(_bytes, 0, Length);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void WriteSeveralBytes(ulong rest)
    {
        Reserve(LongestNumber);
        for (; rest >= 0x80; rest >>= 7)
        {
            _bytes[Length++] = (byte)(rest | 0x80);
        }

        _bytes[Length++] = (byte)rest;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            PooledArray.Grow(ref _bytes, Length, Math.Max(SmallestCapacity, checked(Length + count)));
        }
    }
}
