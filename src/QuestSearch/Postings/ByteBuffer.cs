using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using Lucene.Net.Store;

namespace QuestSearch.Postings;

/// <summary>Bytes that are gathered before they are written to a file. Not safe for several threads.</summary>
/// <param name="capacity">For how many bytes there is room from the first.</param>
internal sealed class ByteBuffer(int capacity = 256)
{
    private const int LongestNumber = 10;

    private byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void WriteByte(byte value)
    {
        Reserve(1);
        _bytes[Length++] = value;
    }

    public void WriteInt32(int value) => BinaryPrimitives.WriteInt32LittleEndian(Append(sizeof(int)), value);

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

    public void CopyTo(IndexOutput output) => output.WriteBytes(_bytes, 0, Length);

    // A first book would spend its time here before the runtime optimises it.
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
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
