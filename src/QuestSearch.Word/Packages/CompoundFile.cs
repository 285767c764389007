using System.Buffers.Binary;

namespace QuestSearch.Word.Packages;

/// <summary>
/// The compound files of OLE: what a Word document becomes when it is encrypted, and what documents were before 2007. They are recognised by the names in
/// their first sector of the directory, in order to say what to do about them.
/// </summary>
internal static class CompoundFile
{
    private const int SectorSizeOffset = 30;
    private const int DirectoryOffset = 48;
    private const int HeaderLength = 512;
    private const int DirectoryLength = 4096;

    private static ReadOnlySpan<byte> Signature => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool IsOne(ReadOnlySpan<byte> start) => start.StartsWith(Signature);

    /// <summary>What a compound file is as a Word document, null when it is none.</summary>
    /// <param name="stream">The file.</param>
    public static string? Describe(Stream stream)
    {
        byte[] header = new byte[HeaderLength];
        stream.Position = 0;
        int length = stream.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false);
        if (length < HeaderLength)
        {
            return null;
        }

        int shift = BinaryPrimitives.ReadUInt16LittleEndian(header.AsSpan(SectorSizeOffset));
        long sector = BinaryPrimitives.ReadUInt32LittleEndian(header.AsSpan(DirectoryOffset));
        if (shift is not (9 or 12) || (sector + 1) << shift >= stream.Length)
        {
            return null;
        }

        byte[] directory = new byte[DirectoryLength];
        stream.Position = (sector + 1) << shift;
        ReadOnlySpan<byte> names = directory.AsSpan(0, stream.ReadAtLeast(directory, DirectoryLength, throwOnEndOfStream: false));
        return names.IndexOf("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8) >= 0 ? "is encrypted. Remove the password in Word and save it."
            : names.IndexOf("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8) >= 0 ? "is a document of Word 97–2003 (.doc). Save it as .docx."
            : null;
    }
}
