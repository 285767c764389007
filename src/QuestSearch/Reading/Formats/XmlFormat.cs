using System.Buffers;
using System.Text;

namespace QuestSearch.Reading.Formats;

/// <summary>A format of XML documents, recognised by their root element.</summary>
internal sealed class XmlFormat(string name, IReadOnlyList<string> roots, Func<string, CancellationToken, Book> read) : BookFormat
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    public override string Name { get; } = name;

    public override IReadOnlyList<string> Extensions { get; } = [".xml"];

    public override bool Recognises(string path, ReadOnlySpan<byte> start) => roots.Contains(RootOf(start));

    public override Book ReadFile(string path, CancellationToken cancellationToken) => read(path, cancellationToken);

    private static string? RootOf(ReadOnlySpan<byte> start)
    {
        bool isWide = start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        string text = (isWide ? (start[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode) : Encoding.UTF8).GetString(start);
        int position = 0;
        while (position < text.Length && (position = text.IndexOf('<', position)) >= 0)
        {
            ReadOnlySpan<char> rest = text.AsSpan(position + 1);
            if (rest.StartsWith("!--"))
            {
                position = After(text, "-->", position);
            }
            else if (rest is ['?', ..])
            {
                position = After(text, "?>", position);
            }
            else if (rest is ['!', ..])
            {
                int subset = rest.IndexOf('[');
                bool hasSubset = subset >= 0 && subset < rest.IndexOf('>');
                position = After(text, hasSubset ? "]>" : ">", position);
            }
            else
            {
                int length = rest.IndexOfAny(NameEnds);
                ReadOnlySpan<char> qualified = length < 0 ? rest : rest[..length];
                return qualified[(qualified.IndexOf(':') + 1)..].ToString();
            }
        }

        return null;
    }

    private static int After(string text, string end, int position)
    {
        int found = text.IndexOf(end, position, StringComparison.Ordinal);
        return found < 0 ? text.Length : found + end.Length;
    }
}
