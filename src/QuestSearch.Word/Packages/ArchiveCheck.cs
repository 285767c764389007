using System.Buffers.Binary;
using System.IO.Compression;

namespace QuestSearch.Word.Packages;

/// <summary>Refuses archives that the library of packages would take much memory for: with a huge directory, or with huge lists of content types and relationships.</summary>
internal static class ArchiveCheck
{
    private const int LongestDirectory = 1 << 20;
    private const int LongestLists = 4 << 20;
    private const int EndLength = 22;
    private const int LongestComment = ushort.MaxValue;
    private const int DirectoryStartOffset = 16;

    /// <summary>Checks an archive.</summary>
    /// <exception cref="BookReadingException">The archive is not one of a book.</exception>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static void Check(Stream stream, string fileName)
    {
        if (HasLongDirectory(stream))
        {
            throw new BookReadingException($"{fileName}: the archive has a directory of more than {LongestDirectory >> 20} MiB. This is not a book that can be read.", fileName, offset: null);
        }

        using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
        long left = LongestLists;
        foreach (ZipArchiveEntry entry in archive.Entries.Where(IsList))
        {
            using Stream list = entry.Open();
            left -= LengthUpTo(list, left);
            if (left <= 0)
            {
                throw new BookReadingException($"{fileName}: the lists of parts and relationships are longer than {LongestLists >> 20} MiB. This is not a book that can be read.", fileName, offset: null);
            }
        }
    }

    /// <summary>Whether the directory of an archive is longer than that of any book.</summary>
    public static bool HasLongDirectory(Stream stream) => DirectoryLength(stream) > LongestDirectory;

    private static bool IsList(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || entry.FullName.StartsWith("[Content_Types]", StringComparison.OrdinalIgnoreCase);

    /// <summary>The bytes from where the archive says that its directory begins to its end record; 0 when there is none, which is left to be found.</summary>
    private static long DirectoryLength(Stream stream)
    {
        byte[] end = new byte[(int)Math.Min(stream.Length, EndLength + LongestComment)];
        stream.Position = stream.Length - end.Length;
        stream.ReadExactly(end);
        int record = end.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        return record < 0 || record + EndLength > end.Length
            ? 0
            : stream.Length - end.Length + record - BinaryPrimitives.ReadUInt32LittleEndian(end.AsSpan(record + DirectoryStartOffset));
    }

    private static long LengthUpTo(Stream stream, long limit)
    {
        byte[] buffer = new byte[16 * 1024];
        long length = 0;
        for (int read = stream.Read(buffer); read > 0 && length < limit; read = stream.Read(buffer))
        {
            length += read;
        }

        return length;
    }
}
