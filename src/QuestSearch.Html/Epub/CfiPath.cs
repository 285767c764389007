using System.Globalization;
using System.Text;
using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Epub;

/// <summary>A canonical fragment identifier that leads to a place in a content document. Assertions about the text are not needed and passed over.</summary>
/// <param name="SpinePosition">Which item of the spine it leads to, counted from 0.</param>
/// <param name="Steps">The steps in the document, with the identifiers that they assert.</param>
/// <param name="Offset">The place in the text that the last step leads to, in UTF-16 code units; 0 for an element.</param>
internal sealed record CfiPath(int SpinePosition, IReadOnlyList<(int Step, string? Id)> Steps, int Offset)
{
    private const string Scheme = "epubcfi(";

    /// <summary>Reads the identifier in a reference such as <c>package.opf#epubcfi(/6/4!/4/2/1:12)</c>; null when there is none.</summary>
    public static CfiPath? Parse(string reference)
    {
        int start = reference.IndexOf(Scheme, StringComparison.Ordinal);
        int end = reference.LastIndexOf(')');
        if (start < 0 || end < start)
        {
            return null;
        }

        string[] parts = Uri.UnescapeDataString(reference[(start + Scheme.Length)..end]).Split('!');
        List<(int Step, string? Id)>? toDocument = parts.Length == 2 ? StepsIn(parts[0], out _) : null;
        int offset = 0;
        List<(int Step, string? Id)>? inDocument = parts.Length == 2 ? StepsIn(parts[1], out offset) : null;
        return toDocument is [.., (var spineStep and > 0, _)] && inDocument is { Count: > 0 } ? new CfiPath((spineStep / 2) - 1, inDocument, offset) : null;
    }

    /// <summary>Finds the place in the document.</summary>
    /// <returns>The node, an element or a text, and the place in the source; null when the document has no such place.</returns>
    public (MarkupNode Node, int SourceOffset)? Find(MarkupDocument document)
    {
        MarkupElement? element = document.Elements.FirstOrDefault(candidate => candidate.Parent is null);
        foreach ((int step, string? id) in Steps)
        {
            if (element is null)
            {
                return null;
            }

            if (step % 2 == 1)
            {
                return FindText(document, element, step);
            }

            MarkupElement? asserted = id is null ? null : document.Find(id);
            element = asserted ?? document.Children(element).OfType<MarkupElement>().FirstOrDefault(child => child.Position == (step / 2) - 1);
        }

        return element is null ? null : (element, element.Start);
    }

    /// <summary>The place in the texts that stand between two elements.</summary>
    private (MarkupNode Node, int SourceOffset)? FindText(MarkupDocument document, MarkupElement parent, int step)
    {
        int elementsBefore = 0;
        int rest = Offset;
        foreach (MarkupNode child in document.Children(parent))
        {
            if (child is MarkupElement)
            {
                elementsBefore++;
            }
            else if (elementsBefore == (step - 1) / 2 && child is MarkupText text)
            {
                if (SourceOffset(document, text, ref rest) is { } place)
                {
                    return (text, place);
                }
            }
        }

        return null;
    }

    /// <summary>The source place of a number of decoded characters into a text; null when the text is shorter, which is then taken off.</summary>
    private static int? SourceOffset(MarkupDocument document, MarkupText text, ref int characters)
    {
        int position = text.Start;
        while (position < text.End)
        {
            if (characters <= 0)
            {
                return position;
            }

            int length = 0;
            string decoded = document.Text[position] == '&' && !text.IsLiteral ? CharacterReferences.Read(document.Text.AsSpan(position, text.End - position), out length) : "";
            bool isLineEnd = document.Text[position] == '\r' && position + 1 < text.End && document.Text[position + 1] == '\n';
            characters -= length > 0 ? decoded.Length : 1;
            position += length > 0 ? length : isLineEnd ? 2 : 1;
        }

        return characters <= 0 ? position : null;
    }

    private static List<(int Step, string? Id)>? StepsIn(string path, out int offset)
    {
        List<(int, string?)> steps = [];
        offset = 0;
        int position = 0;
        while (position < path.Length)
        {
            char kind = path[position++];
            int start = position;
            while (position < path.Length && char.IsAsciiDigit(path[position]))
            {
                position++;
            }

            bool isNumber = int.TryParse(path.AsSpan(start, position - start), NumberStyles.None, CultureInfo.InvariantCulture, out int number);
            string? assertion = Assertion(path, ref position);
            switch (kind)
            {
                case '/' when isNumber:
                    steps.Add((number, assertion));
                    break;
                case ':' when isNumber:
                    offset = number;
                    break;
                default:
                    return null;
            }
        }

        return steps;
    }

    private static string? Assertion(string path, ref int position)
    {
        if (position >= path.Length || path[position] != '[')
        {
            return null;
        }

        StringBuilder text = new();
        for (position++; position < path.Length && path[position] != ']'; position++)
        {
            position += path[position] == '^' && position + 1 < path.Length ? 1 : 0;
            text.Append(path[position]);
        }

        position++;
        return text.ToString();
    }
}
