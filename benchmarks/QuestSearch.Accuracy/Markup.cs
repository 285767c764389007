using System.Net;
using System.Text;

namespace QuestSearch.Accuracy;

/// <summary>Takes the text out of a book that is kept as HTML.</summary>
internal static class Markup
{
    private static readonly string[] Blocks = ["<p", "<div", "<br", "<h", "<li", "<td", "<tr", "<section", "<title", "<style", "<pre"];

    /// <summary>Removes the tags, a blank standing for those that begin a block, and decodes the entities; plain text stays as it is.</summary>
    public static string Remove(string text)
    {
        if (!text.Contains("</", StringComparison.Ordinal))
        {
            return text;
        }

        StringBuilder clean = new(text.Length);
        int position = 0;
        while (text.IndexOf('<', position) is var tag and >= 0)
        {
            clean.Append(text, position, tag - position);
            int end = text.IndexOf('>', tag);
            position = end < 0 ? text.Length : end + 1;
            if (Blocks.Any(block => text.AsSpan(tag).StartsWith(block, StringComparison.OrdinalIgnoreCase)))
            {
                clean.Append(' ');
            }
        }

        return WebUtility.HtmlDecode(clean.Append(text, position, text.Length - position).ToString());
    }
}
