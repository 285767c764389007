using System.Text;
using QuestSearch.Highlighting;

namespace QuestSearch;

/// <summary>A way to mark the matched parts of a text. Immutable and thread-safe.</summary>
public sealed class HighlightFormat
{
    private readonly string _before;
    private readonly string _after;
    private readonly Escaping _escaping;

    private HighlightFormat(string before, string after, Escaping escaping)
    {
        _before = before;
        _after = after;
        _escaping = escaping;
    }

    /// <summary>Gets the format for terminals: matches in bold. Control characters of the text, but for tabs and line breaks, become U+FFFD, so that no text can steer the terminal.</summary>
    public static HighlightFormat Ansi { get; } = new("\u001b[1m", "\u001b[22m", Escapings.ForTerminal);

    /// <summary>Gets the format for Markdown (CommonMark and GitHub’s): matches between <c>**</c>, all that would be markup in the text escaped with <c>\</c>.</summary>
    public static HighlightFormat Markdown { get; } = new("**", "**", Escapings.ForMarkdown);

    /// <summary>Gets the format for HTML, for use in elements and in quoted attributes alike: matches in <c>mark</c> elements, <c>&amp;</c>, <c>&lt;</c>, <c>&gt;</c> and both quotes of the text escaped.</summary>
    public static HighlightFormat Html { get; } = new("<mark>", "</mark>", Escapings.ForHtml);

    /// <summary>Makes a format that puts the same mark on both sides of a match and leaves the text as it is.</summary>
    /// <param name="mark">The mark, such as <c>**</c>.</param>
    /// <returns>The format.</returns>
    public static HighlightFormat Plain(string mark) => Plain(mark, mark);

    /// <summary>Makes a format that puts marks on both sides of a match and leaves the text as it is.</summary>
    /// <param name="before">The mark before a match, such as <c>[</c>.</param>
    /// <param name="after">The mark after a match, such as <c>]</c>.</param>
    /// <returns>The format.</returns>
    public static HighlightFormat Plain(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new HighlightFormat(before, after, Escapings.None);
    }

    /// <summary>Marks parts of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The parts, in any order; those that overlap or touch are marked as one, empty ones not at all, and none ends inside a surrogate pair.</param>
    /// <returns>The text with its marks.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A span does not lie in the text.</exception>
    public string Format(string text, IEnumerable<TextSpan> spans)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(spans);
        StringBuilder output = new(text.Length + (_before.Length + _after.Length));
        int position = 0;
        foreach (TextSpan span in MarkedSpans.Of(text, spans))
        {
            _escaping(output, text, new TextSpan(position, span.Start));
            output.Append(_before);
            _escaping(output, text, span);
            output.Append(_after);
            position = span.End;
        }

        _escaping(output, text, new TextSpan(position, text.Length));
        return output.ToString();
    }
}
