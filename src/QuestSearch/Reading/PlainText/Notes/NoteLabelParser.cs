using System.Globalization;
using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Reads the label with which a line of notes begins: <c>13. text</c>, <c>13 text</c>, <c>13) text</c>, <c>[13] text</c>, <c>(13) text</c>, <c>^13 text</c>, <c>¹³ text</c>, <c>* text</c>.</summary>
internal static class NoteLabelParser
{
    private const int MostDigits = 4;
    private const int MostSymbols = 4;

    /// <summary>Reads a label; <see langword="null"/> when the line does not begin with one.</summary>
    public static NoteLabel? Parse(PageLine line)
    {
        ReadOnlySpan<char> text = line.Text;
        ReadOnlySpan<char> bare = text.TrimStart("_ ");
        if (bare.IsEmpty)
        {
            return null;
        }

        NoteLabel? label = ParseBare(line, bare);
        int skipped = text.Length - bare.Length;
        return label is null || skipped == 0 ? label : label with { TextStart = label.TextStart + skipped };
    }

    private static NoteLabel? ParseBare(PageLine line, ReadOnlySpan<char> text)
    {
        return text[0] switch
        {
            '^' => Enclosed(line, text, '\0', MarkStyle.Caret),
            '[' => Enclosed(line, text, ']', MarkStyle.Bracket),
            '(' => Enclosed(line, text, ')', MarkStyle.Parenthesis),
            _ when char.IsAsciiDigit(text[0]) => Bare(line, text),
            _ when Characters.SuperscriptDigit(text[0]) >= 0 => Superscript(line, text),
            _ when Characters.IsNoteSymbol(text[0]) => Symbol(line, text),
            _ => null,
        };
    }

    private static NoteLabel? Enclosed(PageLine line, ReadOnlySpan<char> text, char closing, MarkStyle style)
    {
        ReadOnlySpan<char> rest = text[1..];
        int length = CountDigits(rest);
        length = length > 0 ? length : rest.IsEmpty ? 0 : Characters.IsNoteSymbol(rest[0]) ? CountSymbols(rest) : char.IsAsciiLetterLower(rest[0]) ? 1 : 0;
        if (length is 0 or > MostDigits)
        {
            return null;
        }

        string label = rest[..length].ToString();
        int end = 1 + length;
        if (closing != '\0')
        {
            if (end >= text.Length || text[end] != closing)
            {
                return null;
            }

            end++;
        }

        return Make(line, text, label, end, style);
    }

    private static NoteLabel? Bare(PageLine line, ReadOnlySpan<char> text)
    {
        int length = CountDigits(text);
        if (length > MostDigits || text[0] == '0')
        {
            return null;
        }

        int end = length;
        bool hasStop = end < text.Length && text[end] is '.' or ')';
        end += hasStop ? 1 : 0;
        bool isParted = end == text.Length || text[end] is ' ' or '\t' || (!hasStop && char.IsUpper(text[end]));
        return isParted ? Make(line, text, text[..length].ToString(), end, MarkStyle.Bare) : null;
    }

    private static NoteLabel? Superscript(PageLine line, ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && Characters.SuperscriptDigit(text[length]) >= 0)
        {
            length++;
        }

        Span<char> digits = stackalloc char[MostDigits];
        if (length > MostDigits)
        {
            return null;
        }

        for (int i = 0; i < length; i++)
        {
            digits[i] = (char)('0' + Characters.SuperscriptDigit(text[i]));
        }

        return Make(line, text, digits[..length].ToString(), length, MarkStyle.Superscript);
    }

    private static NoteLabel? Symbol(PageLine line, ReadOnlySpan<char> text)
    {
        int length = CountSymbols(text);
        int end = length < text.Length && text[length] == ')' ? length + 1 : length;
        bool isOrnament = length > MostSymbols || (end + 1 < text.Length && text[end] == ' ' && Characters.IsNoteSymbol(text[end + 1]));
        return isOrnament ? null : Make(line, text, text[..length].ToString(), end, MarkStyle.Symbol);
    }

    private static NoteLabel Make(PageLine line, ReadOnlySpan<char> text, string label, int end, MarkStyle style)
    {
        while (end < text.Length && Characters.IsBlank(text[end]))
        {
            end++;
        }

        _ = int.TryParse(label, NumberStyles.None, CultureInfo.InvariantCulture, out int value);
        return new NoteLabel(label, value, line.TextStart + end, style);
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count]))
        {
            count++;
        }

        return count;
    }

    private static int CountSymbols(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && text[count] == text[0])
        {
            count++;
        }

        return count;
    }
}
