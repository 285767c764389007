using System.Buffers;

namespace QuestSearch.Reading.Xml;

/// <summary>Turns the lines and columns that an XML parser reports, in the order of the text, into offsets in it.</summary>
internal sealed class LineOffsets(string text)
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private int _line = 1;
    private int _start;

    /// <summary>The offset of a place given by line and column, both counted from 1.</summary>
    public int OffsetOf(int line, int column)
    {
        if (line < _line)
        {
            (_line, _start) = (1, 0);
        }

        while (_line < line && text.AsSpan(_start).IndexOfAny(LineEnds) is var length and >= 0)
        {
            int end = _start + length;
            bool isPair = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
            _start = end + (isPair ? 2 : 1);
            _line++;
        }

        return line < 1 || _line < line ? 0 : _start + Math.Max(column, 1) - 1;
    }
}
