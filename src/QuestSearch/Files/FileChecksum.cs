using System.Buffers.Binary;
using System.IO.Hashing;
using Lucene.Net.Index;

namespace QuestSearch.Files;

/// <summary>Checks a file of an index against the checksum that Lucene writes at its end: eight bytes, the highest first, over all bytes before them.</summary>
internal static class FileChecksum
{
    private const int ShortestFile = 16;
    private const int MostAtOnce = 1 << 30;

    /// <exception cref="CorruptIndexException">The checksum does not fit.</exception>
    public static void Verify(string name, MemoryInput file)
    {
        if (file.Length < ShortestFile)
        {
            throw new CorruptIndexException($"The file '{name}' is cut short.");
        }

        long length = file.Length - sizeof(ulong);
        if (BinaryPrimitives.ReadUInt64BigEndian(file.Span(length, sizeof(ulong))) != ChecksumOf(file, length))
        {
            throw new CorruptIndexException($"The file '{name}' does not fit its checksum.");
        }
    }

    private static uint ChecksumOf(MemoryInput file, long length)
    {
        Crc32 checksum = new();
        int count;
        for (long from = 0; from < length; from += count)
        {
            count = (int)Math.Min(length - from, MostAtOnce);
            checksum.Append(file.Span(from, count));
        }

        GC.KeepAlive(file);
        return checksum.GetCurrentHashAsUInt32();
    }
}
