using System.Text;

namespace QuestSearch.Books;

/// <summary>The base class library's encodings behind <see cref="SourceEncoding"/>, with their names and byte order marks.</summary>
internal static class SourceEncodings
{
    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new NotSupportedException("Windows-1252 is missing.");

    public static Encoding For(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        SourceEncoding.Utf16BigEndian => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        SourceEncoding.Windows1252 => Windows1252,
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
    };

    public static string NameOf(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => "utf-16",
        SourceEncoding.Utf16BigEndian => "utf-16BE",
        SourceEncoding.Windows1252 => "windows-1252",
        _ => "utf-8",
    };

    public static SourceEncoding Named(string name) => name switch
    {
        "utf-16" => SourceEncoding.Utf16LittleEndian,
        "utf-16BE" => SourceEncoding.Utf16BigEndian,
        "windows-1252" => SourceEncoding.Windows1252,
        _ => SourceEncoding.Utf8,
    };

    public static ReadOnlySpan<byte> ByteOrderMark(SourceEncoding encoding) => encoding switch
    {
        SourceEncoding.Utf16LittleEndian => [0xFF, 0xFE],
        SourceEncoding.Utf16BigEndian => [0xFE, 0xFF],
        SourceEncoding.Windows1252 => [],
        _ => [0xEF, 0xBB, 0xBF],
    };
}
