using System.Globalization;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html;

namespace QuestSearch.Html.Markup;

/// <summary>Decodes character references as HTML does (WHATWG HTML, 13.2.5.72): by the longest name that fits, numbers with their corrections. No entity is declared by a document.</summary>
internal static class CharacterReferences
{
    private const int LongestName = 32;
    private const string Replacement = "\uFFFD";

    private static readonly IEntityProvider Names = HtmlEntityProvider.Resolver;

    /// <summary>Reads the reference that begins at an ampersand.</summary>
    /// <param name="source">Text that begins with the ampersand.</param>
    /// <param name="length">The length of the reference; 0 when the ampersand begins none.</param>
    /// <returns>What it stands for; empty when there is none.</returns>
    public static string Read(ReadOnlySpan<char> source, out int length)
    {
        length = 0;
        return source.Length < 2 ? "" : source[1] == '#' ? ReadNumber(source, out length) : ReadName(source, out length);
    }

    /// <summary>Decodes a text into a builder.</summary>
    public static void Decode(ReadOnlySpan<char> source, bool isLiteral, StringBuilder decoded)
    {
        int position = 0;
        while (!isLiteral && source[position..].IndexOf('&') is var next and >= 0)
        {
            decoded.Append(source.Slice(position, next));
            position += next;
            string text = Read(source[position..], out int length);
            decoded.Append(length > 0 ? text : "&");
            position += Math.Max(length, 1);
        }

        decoded.Append(source[position..]);
    }

    /// <summary>Decodes the value of an attribute.</summary>
    public static string Decode(string source)
    {
        if (!source.Contains('&', StringComparison.Ordinal))
        {
            return source;
        }

        StringBuilder decoded = new(source.Length);
        Decode(source, isLiteral: false, decoded);
        return decoded.ToString();
    }

    private static string ReadName(ReadOnlySpan<char> source, out int length)
    {
        int end = 1;
        while (end < source.Length && end <= LongestName && char.IsAsciiLetterOrDigit(source[end]))
        {
            end++;
        }

        end += end < source.Length && source[end] == ';' ? 1 : 0;
        for (; end > 2; end--)
        {
            if (Names.GetSymbol(source[1..end].ToString()) is { } text)
            {
                length = end;
                return text;
            }
        }

        length = 0;
        return "";
    }

    private static string ReadNumber(ReadOnlySpan<char> source, out int length)
    {
        bool isHexadecimal = source.Length > 2 && source[2] is 'x' or 'X';
        int start = isHexadecimal ? 3 : 2;
        int end = start;
        while (end < source.Length && (isHexadecimal ? char.IsAsciiHexDigit(source[end]) : char.IsAsciiDigit(source[end])))
        {
            end++;
        }

        length = 0;
        if (end == start)
        {
            return "";
        }

        length = end < source.Length && source[end] == ';' ? end + 1 : end;
        NumberStyles style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool isNumber = int.TryParse(source[start..end].TrimStart('0'), style, CultureInfo.InvariantCulture, out int number);
        return isNumber ? Character(number) : Replacement;
    }

    private static string Character(int number) => number switch
    {
        <= 0 => Replacement,
        _ when HtmlEntityProvider.IsInCharacterTable(number) => HtmlEntityProvider.GetSymbolFromTable(number)!,
        _ when HtmlEntityProvider.IsInvalidNumber(number) => Replacement,
        _ => char.ConvertFromUtf32(number),
    };
}
