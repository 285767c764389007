using System.Text;

namespace QuestSearch.Reading.Xml;

/// <summary>Decodes an XML file by its byte order mark or the encoding that its declaration names (XML 1.0, appendix F).</summary>
internal static class XmlEncoding
{
    private const int LongestDeclaration = 256;

    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name) => SourceDecoder.Decode(bytes, name, Find(bytes, name));

    private static SourceEncoding Find(ReadOnlySpan<byte> bytes, string name)
    {
        if (bytes is [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] or [0xEF, 0xBB, 0xBF, ..])
        {
            return SourceEncoding.Detect;
        }

        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestDeclaration)]);
        return Declared(start)?.ToLowerInvariant() switch
        {
            null or "utf-8" or "utf8" or "us-ascii" or "ascii" => SourceEncoding.Utf8,
            "iso-8859-1" or "latin1" or "latin-1" or "windows-1252" or "cp1252" => SourceEncoding.Windows1252,
            "utf-16" or "utf-16le" => SourceEncoding.Utf16LittleEndian,
            "utf-16be" => SourceEncoding.Utf16BigEndian,
            string other => throw new BookReadingException(
                $"{name}: the XML declaration names the encoding {other}, which is not supported. Save the file as UTF-8.", name, offset: 0),
        };
    }

    private static string? Declared(string start)
    {
        int end = start.StartsWith("<?xml", StringComparison.Ordinal) ? start.IndexOf("?>", StringComparison.Ordinal) : -1;
        int key = end < 0 ? -1 : start.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        int open = key < 0 ? -1 : start.AsSpan(key, end - key).IndexOfAny('"', '\'');
        if (open < 0)
        {
            return null;
        }

        open += key;
        int close = start.IndexOf(start[open], open + 1);
        return close < 0 ? null : start[(open + 1)..close];
    }
}
