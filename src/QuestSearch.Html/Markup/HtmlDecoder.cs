using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace QuestSearch.Html.Markup;

/// <summary>
/// Decodes an HTML file as the HTML standard has it: by its byte order mark, the encoding that it declares, else UTF-8 where its bytes are that and
/// Windows-1252 where they are not. A file whose declaration can be read byte by byte is not of wider units, whatever it declares. Bytes that the encoding does not allow become U+FFFD.
/// </summary>
internal static class HtmlDecoder
{
    private const int LongestPrescan = 4096;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create("\"' ;/>?");
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name or path.</param>
    /// <returns>The text and what is known about the file.</returns>
    public static SourceText Decode(ReadOnlySpan<byte> bytes, string name)
    {
        (Encoding encoding, int markLength) = Find(bytes);
        string text = encoding.GetString(bytes[markLength..]);
        return new SourceText(text, new SourceFile(name, encoding.WebName, markLength > 0, text.Length));
    }

    private static (Encoding Encoding, int MarkLength) Find(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => (Declared(bytes) ?? (Utf8.IsValid(bytes) ? Encoding.UTF8 : Windows1252), 0),
    };

    /// <summary>The encoding that the XML declaration or a <c>meta</c> element names; null when there is none or it is not known.</summary>
    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, LongestPrescan)]);
        string? name = After(start, start.StartsWith("<?xml", StringComparison.Ordinal) ? "encoding" : null) ?? After(start, "charset");
        return name?.ToLowerInvariant() switch
        {
            null => null,
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => Encoding.UTF8,
            var label when label.StartsWith("utf-16", StringComparison.Ordinal) || label.StartsWith("utf-32", StringComparison.Ordinal) => Encoding.UTF8,
            "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "us-ascii" or "ascii" or "cp1252" or "x-cp1252" => Windows1252,
            "iso-8859-9" or "latin5" => CodePagesEncodingProvider.Instance.GetEncoding(1254),
            var label => CodePagesEncodingProvider.Instance.GetEncoding(label),
        };
    }

    private static string? After(string text, string? key)
    {
        int position = key is null ? -1 : text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        int sign = position < 0 ? -1 : text.IndexOf('=', position);
        if (sign < 0)
        {
            return null;
        }

        ReadOnlySpan<char> value = text.AsSpan(sign + 1).TrimStart().TrimStart("\"'");
        int length = value.IndexOfAny(ValueEnds);
        return length <= 0 ? null : value[..length].ToString();
    }
}
