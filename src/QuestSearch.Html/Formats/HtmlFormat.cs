using System.Buffers;
using System.Text;

namespace QuestSearch.Html.Formats;

/// <summary>
/// HTML and XHTML: a file whose first tag, comments and declarations passed over, is one that a document in HTML begins with; or, under a name of HTML, with any tag or text, unless it
/// says that it is XML, or of another type.
/// </summary>
internal sealed class HtmlFormat : BookFormat
{
    private const string TypeDeclaration = "<!DOCTYPE";

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");
    private static readonly string[] Beginnings = ["html", "head", "title", "meta", "body"];

    public override string Name => "HTML";

    public override IReadOnlyList<string> Extensions { get; } = [".html", ".htm", ".xhtml"];

    public override bool Recognises(string path, ReadOnlySpan<byte> start)
    {
        bool isWide = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        string text = (isWide ? (start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode) : Encoding.UTF8).GetString(start);
        ReadOnlySpan<char> rest = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        bool hasExtension = Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
        if (!rest.StartsWith("<"))
        {
            return hasExtension && !rest.ContainsAnyInRange('\u0000', '\u0008');
        }

        bool isXml = rest.StartsWith("<?xml", StringComparison.Ordinal);
        rest = PassOver(rest);
        bool saysItsType = isXml || rest.StartsWith(TypeDeclaration, StringComparison.OrdinalIgnoreCase) || HasNamespace(rest);
        return (hasExtension && !saysItsType) || BeginsDocument(rest);
    }

    public override Book ReadFile(string path, CancellationToken cancellationToken) => HtmlReader.Default.ReadFile(path, cancellationToken);

    /// <summary>Passes over the XML declaration, other processing instructions and comments; nothing is left where one of them does not end.</summary>
    private static ReadOnlySpan<char> PassOver(ReadOnlySpan<char> text)
    {
        while (text.StartsWith("<?") || text.StartsWith("<!--"))
        {
            int end = text.StartsWith("<?") ? text.IndexOf('>') + 1 : text.IndexOf("-->", StringComparison.Ordinal) + 3;
            if (end < 4)
            {
                return [];
            }

            text = text[end..].TrimStart();
        }

        return text;
    }

    /// <summary>Whether the first tag names the namespace that it is of.</summary>
    private static bool HasNamespace(ReadOnlySpan<char> text)
    {
        int end = text.IndexOf('>');
        return end > 0 && text[..end].Contains(" xmlns=", StringComparison.Ordinal);
    }

    private static bool BeginsDocument(ReadOnlySpan<char> text)
    {
        if (text.StartsWith(TypeDeclaration, StringComparison.OrdinalIgnoreCase))
        {
            return text[TypeDeclaration.Length..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);
        }

        ReadOnlySpan<char> tag = text[Math.Min(1, text.Length)..];
        int length = tag.IndexOfAnyExcept(NameCharacters);
        foreach (string name in Beginnings)
        {
            if (tag[..Math.Max(length, 0)].Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
