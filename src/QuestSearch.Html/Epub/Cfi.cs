using System.Globalization;
using System.Text;
using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Epub;

/// <summary>EPUB canonical fragment identifiers (CFI 1.1): paths of even steps for elements and odd ones for the texts between them.</summary>
internal static class Cfi
{
    private const string Special = "^[](),;=";

    /// <summary>Writes the identifier of an element.</summary>
    /// <param name="documentStep">The steps that lead to the document, such as <c>/6/4[ch1]!</c>.</param>
    /// <param name="element">An element of it.</param>
    public static string Of(string documentStep, MarkupElement element)
    {
        Stack<MarkupElement> path = [];
        for (MarkupElement? around = element; around?.Parent is not null; around = around.Parent)
        {
            path.Push(around);
        }

        StringBuilder text = new("epubcfi(");
        text.Append(documentStep);
        foreach (MarkupElement step in path)
        {
            text.Append('/').Append((2 * (step.Position + 1)).ToString(CultureInfo.InvariantCulture));
            if (step.Attribute("id") is { Length: > 0 } id)
            {
                text.Append('[').Append(Escape(id)).Append(']');
            }
        }

        return text.Append(')').ToString();
    }

    /// <summary>Escapes the characters of an identifier that have a meaning in a path.</summary>
    public static string Escape(string identifier)
    {
        StringBuilder escaped = new(identifier.Length);
        foreach (char character in identifier)
        {
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "^" : "").Append(character);
        }

        return escaped.ToString();
    }
}
