using System.Buffers;

namespace QuestSearch.Reading.PlainText;

/// <summary>The classes of characters that the reading of plain text tells apart.</summary>
internal static class Characters
{
    /// <summary>Line feed, carriage return, form feed, next line, line and paragraph separator.</summary>
    public static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\f\u0085\u2028\u2029");

    public const char SoftHyphen = '\u00AD';

    /// <summary>White space, control characters and byte order marks: nothing that is printed.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c) || c == '\uFEFF';

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or SoftHyphen or '\u00AC';

    public static bool IsDash(char c) => c is '\u2012' or '\u2013' or '\u2014' or '\u2015';

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019';

    public static bool IsClosingQuote(char c) => c is '"' or '\'' or '\u2019' or '\u201D' or '\u00BB' or '\u203A';

    public static bool IsOpeningQuote(char c) => c is '"' or '\'' or '\u2018' or '\u201C' or '\u00AB' or '\u2039' or '\u201E' or '\u201A';

    public static bool IsClosingBracket(char c) => c is ')' or ']' or '}';

    public static bool IsSentenceEnd(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>The digit that a superscript stands for, or -1.</summary>
    public static int SuperscriptDigit(char c) => c switch
    {
        '\u2070' => 0,
        '\u00B9' => 1,
        '\u00B2' => 2,
        '\u00B3' => 3,
        >= '\u2074' and <= '\u2079' => c - '\u2070',
        _ => -1,
    };

    /// <summary>The symbols that mark notes.</summary>
    public static bool IsNoteSymbol(char c) => c is '*' or '\u2020' or '\u2021' or '\u00A7' or '\u2016' or '\u00B6';

    /// <summary>Whether a text ends as a sentence does: a stop, perhaps followed by quotes, brackets and a note marker that has been passed over.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && (IsClosingQuote(text[end - 1]) || IsClosingBracket(text[end - 1])))
        {
            end--;
        }

        return end > 0 && (IsSentenceEnd(text[end - 1]) || text[end - 1] == ':');
    }
}
