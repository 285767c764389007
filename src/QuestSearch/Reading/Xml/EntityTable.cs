using System.Net;

namespace QuestSearch.Reading.Xml;

/// <summary>
/// The named entities that a document may use without its DTD being read: those of HTML 4, and those that its internal subset declares with plain text.
/// Entities that name other entities or files are not followed.
/// </summary>
internal sealed class EntityTable
{
    private const string DeclarationStart = "<!ENTITY";
    private const int MostCharacters = 4_000_000;

    private readonly Dictionary<string, string> _declared = [];
    private readonly string _fileName;
    private long _characters;

    public EntityTable(string text, string fileName)
    {
        _fileName = fileName;
        int end = EndOfProlog(text);
        int position = text.IndexOf(DeclarationStart, 0, end, StringComparison.Ordinal);
        while (position >= 0)
        {
            position += DeclarationStart.Length;
            Declare(text.AsSpan(position, end - position));
            position = text.IndexOf(DeclarationStart, position, end - position, StringComparison.Ordinal);
        }
    }

    /// <summary>The text that an entity stands for; null when its name is not known.</summary>
    public string? Find(string name)
    {
        if (_declared.TryGetValue(name, out string? value))
        {
            _characters += value.Length;
            return _characters <= MostCharacters
                ? value
                : throw new BookReadingException($"{_fileName}: the entities that the document declares stand for more than {MostCharacters} characters. This is not a book that can be read.", _fileName, offset: null);
        }

        string reference = $"&{name};";
        string decoded = WebUtility.HtmlDecode(reference);
        return decoded == reference ? null : decoded;
    }

    private static int EndOfProlog(string text)
    {
        int start = text.IndexOf("<!DOCTYPE", StringComparison.Ordinal);
        if (start < 0)
        {
            return 0;
        }

        int subset = text.IndexOf('[', start);
        int close = text.IndexOf('>', start);
        bool hasSubset = subset >= 0 && subset < close;
        int end = hasSubset ? text.IndexOf("]>", subset, StringComparison.Ordinal) : close;
        return end < 0 ? text.Length : end;
    }

    private void Declare(ReadOnlySpan<char> declaration)
    {
        ReadOnlySpan<char> rest = declaration.TrimStart();
        int nameLength = rest.IndexOfAny(" \t\r\n");
        if (nameLength <= 0)
        {
            return;
        }

        string name = rest[..nameLength].ToString();
        rest = rest[nameLength..].TrimStart();
        if (rest.IsEmpty || rest[0] is not ('"' or '\''))
        {
            return;
        }

        int valueLength = rest[1..].IndexOf(rest[0]);
        ReadOnlySpan<char> value = valueLength < 0 ? default : rest.Slice(1, valueLength);
        string decoded = WebUtility.HtmlDecode(value.ToString());
        bool isPlain = !value.IsEmpty && !decoded.Contains('&', StringComparison.Ordinal) && !decoded.Contains('<', StringComparison.Ordinal);
        if (isPlain)
        {
            _declared.TryAdd(name, decoded);
        }
    }
}
