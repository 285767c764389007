using System.Runtime.CompilerServices;

namespace QuestSearch.Postings;

/// <summary>Reads what <see cref="ByteBuffer"/> wrote; anything else gives <see cref="InvalidDataException"/>.</summary>
internal ref struct NumberReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>How many bytes have been read.</summary>
    public int Position { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ReadNumber()
    {
        long value = ReadLong();
        return value <= int.MaxValue ? (int)value : throw DamagedPostings.Exception();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long ReadLong()
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int position = Position;
        if ((uint)position < (uint)bytes.Length && bytes[position] < 0x80)
        {
            Position = position + 1;
            return bytes[position];
        }

        int last = position + 1;
        if ((uint)last < (uint)bytes.Length && bytes[last] < 0x80)
        {
            Position = last + 1;
            return (bytes[position] & 0x7F) | (bytes[last] << 7);
        }

        long value = ReadSeveralBytes(bytes, position, out int end);
        Position = end;
        return value;
    }

    public byte ReadByte() => (uint)Position < (uint)_bytes.Length ? _bytes[Position++] : throw DamagedPostings.Exception();

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        Skip(count);
        return _bytes.Slice(Position - count, count);
    }

    public void Skip(long count)
    {
        if ((ulong)count > (ulong)(_bytes.Length - Position))
        {
            throw DamagedPostings.Exception();
        }

        Position += (int)count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static long ReadSeveralBytes(ReadOnlySpan<byte> bytes, int start, out int end)
    {
        end = start;
        ulong value = 0;
        for (int shift = 0; shift < 63 && (uint)end < (uint)bytes.Length; shift += 7)
        {
            byte part = bytes[end++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (long)value;
            }
        }

        throw DamagedPostings.Exception();
    }
}
