using System.Text;

namespace QuestSearch.Highlighting;

/// <summary>What each format does to the text itself.</summary>
internal static class Escapings
{
    private const char Replacement = '\uFFFD';

    public static void None(StringBuilder output, string text, TextSpan span) => output.Append(span.In(text));

    public static void ForTerminal(StringBuilder output, string text, TextSpan span)
    {
        foreach (char c in span.In(text))
        {
            output.Append(char.IsControl(c) && c is not ('\t' or '\n' or '\r') ? Replacement : c);
        }
    }

    public static void ForHtml(StringBuilder output, string text, TextSpan span)
    {
        foreach (char c in span.In(text))
        {
            _ = c switch
            {
                '&' => output.Append("&amp;"),
                '<' => output.Append("&lt;"),
                '>' => output.Append("&gt;"),
                '"' => output.Append("&quot;"),
                '\'' => output.Append("&#39;"),
                _ => output.Append(c),
            };
        }
    }

    /// <summary>Escapes what is markup anywhere, and at the beginning of a line what makes lists and headings there.</summary>
    public static void ForMarkdown(StringBuilder output, string text, TextSpan span)
    {
        for (int i = span.Start; i < span.End; i++)
        {
            char c = text[i];
            bool isMarkup = c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '&' or '#' or '|' or '~' or '!' or '$'
                || (c is '-' or '+' or '=' && IsAtLineStart(text, i))
                || (c is '.' or ')' && IsAfterLeadingNumber(text, i));
            if (isMarkup)
                output.Append('\\');
            output.Append(c);
        }
    }

    private static bool IsAtLineStart(string text, int position)
    {
        int before = position - 1;
        while (before >= 0 && text[before] is ' ' or '\t')
        {
            before--;
        }

        return before < 0 || text[before] is '\n' or '\r';
    }

    private static bool IsAfterLeadingNumber(string text, int position)
    {
        int before = position;
        while (before > 0 && char.IsAsciiDigit(text[before - 1]))
        {
            before--;
        }

        return before < position && IsAtLineStart(text, before);
    }
}
