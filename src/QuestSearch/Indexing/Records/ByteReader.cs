using System.Runtime.InteropServices;
using System.Text;

namespace QuestSearch.Indexing;

/// <summary>Reads what <see cref="ByteWriter"/> wrote; anything else gives <see cref="InvalidDataException"/>.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    public int ReadNumber()
    {
        uint value = ReadBits();
        return value <= int.MaxValue ? (int)value : throw Malformed();
    }

    /// <summary>Reads how many elements follow, each of which takes at least one byte.</summary>
    public int ReadCount()
    {
        int count = ReadNumber();
        return count <= _rest.Length ? count : throw Malformed();
    }

    public int ReadSigned()
    {
        uint bits = ReadBits();
        return (int)(bits >> 1) ^ -(int)(bits & 1);
    }

    public int? ReadOptional()
    {
        uint bits = ReadBits();
        return bits switch
        {
            0 => null,
            <= int.MaxValue => (int)bits - 1,
            _ => throw Malformed(),
        };
    }

    public string ReadText()
    {
        int header = ReadNumber();
        ReadOnlySpan<byte> encoded = ReadBytes(header >> 1);
        return (header & 1) == 0 ? Encoding.UTF8.GetString(encoded) : new string(MemoryMarshal.Cast<byte, char>(encoded));
    }

    public string? ReadOptionalText() => ReadNumber() == 0 ? null : ReadText();

    public ReadOnlySpan<byte> ReadBytes(int count)
    {
        if ((uint)count > (uint)_rest.Length)
        {
            throw Malformed();
        }

        ReadOnlySpan<byte> bytes = _rest[..count];
        _rest = _rest[count..];
        return bytes;
    }

    /// <exception cref="InvalidDataException">There is more to be read.</exception>
    public readonly void ExpectEnd()
    {
        if (!_rest.IsEmpty)
        {
            throw Malformed();
        }
    }

    private static InvalidDataException Malformed() => new("A record of the index is cut short or malformed.");

    private uint ReadBits()
    {
        if (_rest.IsEmpty || _rest[0] >= 0x80)
        {
            return ReadSeveralBytes();
        }

        uint value = _rest[0];
        _rest = _rest[1..];
        return value;
    }

    private uint ReadSeveralBytes()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if (_rest.IsEmpty)
            {
                throw Malformed();
            }

            byte part = _rest[0];
            _rest = _rest[1..];
            value |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw Malformed();
    }
}
