using System.Buffers;
using System.Net;

namespace QuestSearch.Reading.Xml;

/// <summary>
/// Parts the source of a text into runs of characters that stand for themselves and references, one at a time. The text is known to be well formed;
/// it ends at a tag or at a reference to an entity that XML does not predefine.
/// </summary>
internal struct XmlTextRuns(string text, int file, EntityTable entities)
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("<&");

    private int _position;
    private bool _isLiteral;

    /// <summary>The position after the last character of the text.</summary>
    public int End { get; private set; }

    public void BeginText(int start)
    {
        int end = start;
        while (end < text.Length && text[end] != '<' && (text[end] != '&' || IsPartOfText(end)))
        {
            int next = text.AsSpan(end + 1).IndexOfAny(Ends);
            end = next < 0 ? text.Length : end + 1 + next;
        }

        Begin(start, end, isLiteral: false);
    }

    public void BeginLiteral(int start)
    {
        int end = text.IndexOf("]]>", start, StringComparison.Ordinal);
        Begin(start, end < 0 ? text.Length : end, isLiteral: true);
    }

    public void BeginEntity(int start) => Begin(start, EndOfReference(start), isLiteral: false);

    public bool Next(out XmlTextRun run)
    {
        if (_position >= End)
        {
            run = default;
            return false;
        }

        bool isReference = !_isLiteral && text[_position] == '&';
        int length = isReference || _isLiteral ? -1 : text.AsSpan(_position, End - _position).IndexOf('&');
        int end = isReference ? EndOfReference(_position) : length < 0 ? End : _position + length;
        run = new XmlTextRun(new SourceSpan(file, _position, end), isReference ? Decode(text.AsSpan(_position, end - _position)) : null);
        _position = end;
        return true;
    }

    private void Begin(int start, int end, bool isLiteral)
    {
        _position = start;
        End = end;
        _isLiteral = isLiteral;
    }

    private readonly bool IsPartOfText(int position)
    {
        ReadOnlySpan<char> reference = text.AsSpan(position, EndOfReference(position) - position);
        return reference.StartsWith("&#") || Predefined(reference) is not null;
    }

    private readonly int EndOfReference(int position)
    {
        int length = text.AsSpan(position).IndexOf(';');
        return length < 0 ? text.Length : position + length + 1;
    }

    private readonly string? Decode(ReadOnlySpan<char> reference)
    {
        if (Predefined(reference) is { } character)
        {
            return character;
        }

        return reference.StartsWith("&#") ? WebUtility.HtmlDecode(reference.ToString()) : entities.Find(reference.Trim("&;").ToString());
    }

    private static string? Predefined(ReadOnlySpan<char> reference) => reference switch
    {
        "&amp;" => "&",
        "&lt;" => "<",
        "&gt;" => ">",
        "&quot;" => "\"",
        "&apos;" => "'",
        _ => null,
    };
}
