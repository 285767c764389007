using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace QuestSearch.Indexing;

/// <summary>Checks a file of an index against the checksum that Lucene writes at its end: eight bytes, the highest first, over all bytes before them.</summary>
internal static class FileChecksum
{
    private const int BufferSize = 1 << 16;
    private const int ShortestFile = 16;

    /// <summary>Reads a file from beginning to end and goes back to its beginning.</summary>
    /// <exception cref="CorruptIndexException">The checksum does not fit.</exception>
    public static void Verify(string name, IndexInput file)
    {
        if (file.Length < ShortestFile)
        {
            throw new CorruptIndexException($"The file '{name}' is cut short.");
        }

        file.Seek(0);
        uint actual = ChecksumOf(file, file.Length - sizeof(long));
        if (file.ReadInt64() != actual)
        {
            throw new CorruptIndexException($"The file '{name}' does not fit its checksum.");
        }

        file.Seek(0);
    }

    private static uint ChecksumOf(IndexInput file, long length)
    {
        Crc32 checksum = new();
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        try
        {
            for (long rest = length; rest > 0;)
            {
                int count = (int)Math.Min(rest, buffer.Length);
                file.ReadBytes(buffer, 0, count);
                checksum.Append(buffer.AsSpan(0, count));
                rest -= count;
            }

            return checksum.Value;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
