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
        if ((uint)position >= (uint)bytes.Length || bytes[position] >= 0x80)
        {
            return ReadSeveralBytes();
        }

        Position = position + 1;
        return bytes[position];
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

    // A first book would spend its time here before the runtime optimises it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long ReadSeveralBytes()
    {
        ReadOnlySpan<byte> bytes = _bytes;
        int position = Position;
        ulong value = 0;
        for (int shift = 0; shift < 63 && (uint)position < (uint)bytes.Length; shift += 7)
        {
            byte part = bytes[position++];
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                Position = position;
                return (long)value;
            }
        }

        throw DamagedPostings.Exception();
    }
}
