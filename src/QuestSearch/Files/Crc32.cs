using System.Buffers.Binary;

namespace QuestSearch.Files;

/// <summary>
/// The checksum of ISO 3309 (CRC-32), which ends every file of an index. Takes eight bytes at a time with eight tables (Kounavis and Berry,
/// "A Systematic Approach to Building High Performance Software-Based CRC Generators", ISCC 2005).
/// </summary>
internal struct Crc32()
{
    private const uint ReversedPolynomial = 0xEDB88320;

    private static readonly uint[][] Tables = MakeTables();

    private uint _state = uint.MaxValue;

    public readonly uint Value => ~_state;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        uint[][] tables = Tables;
        uint state = _state;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            ulong eight = BinaryPrimitives.ReadUInt64LittleEndian(bytes) ^ state;
            state = tables[7][(byte)eight]
                ^ tables[6][(byte)(eight >> 8)]
                ^ tables[5][(byte)(eight >> 16)]
                ^ tables[4][(byte)(eight >> 24)]
                ^ tables[3][(byte)(eight >> 32)]
                ^ tables[2][(byte)(eight >> 40)]
                ^ tables[1][(byte)(eight >> 48)]
                ^ tables[0][(byte)(eight >> 56)];
        }

        foreach (byte one in bytes)
        {
            state = tables[0][(byte)(state ^ one)] ^ (state >> 8);
        }

        _state = state;
    }

    /// <summary>Table n holds, for each byte, the remainder of that byte followed by n zero bytes.</summary>
    private static uint[][] MakeTables()
    {
        uint[][] tables = [.. Enumerable.Range(0, 8).Select(_ => new uint[256])];
        for (uint first = 0; first < 256; first++)
        {
            uint remainder = first;
            for (int bit = 0; bit < 8; bit++)
            {
                remainder = (remainder >> 1) ^ (ReversedPolynomial * (remainder & 1));
            }

            tables[0][first] = remainder;
        }

        for (int zeros = 1; zeros < tables.Length; zeros++)
        {
            for (int first = 0; first < 256; first++)
            {
                uint shorter = tables[zeros - 1][first];
                tables[zeros][first] = tables[0][(byte)shorter] ^ (shorter >> 8);
            }
        }

        return tables;
    }
}
