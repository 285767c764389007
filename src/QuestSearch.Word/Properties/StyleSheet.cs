using System.Globalization;

namespace QuestSearch.Word.Properties;

/// <summary>The styles of a document (<c>styles.xml</c>), found by their identifiers, which are in the language of the Word that made them.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 32;
    private const string HeadingName = "heading ";

    private readonly Dictionary<string, Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Style> _resolved = new(StringComparer.Ordinal);
    private string? _defaultParagraph;

    /// <summary>A document without styles.</summary>
    public static StyleSheet None { get; } = new();

    public static StyleSheet Read(XmlSource xml)
    {
        StyleSheet sheet = new();
        xml.ReadChild();
        while (xml.ReadChild())
        {
            if (xml.Name == "style" && xml.Attribute("styleId") is { } id)
            {
                bool isDefaultParagraph = xml.Attribute("type") is null or "paragraph" && xml.Attribute("default") is "1" or "true" or "on";
                sheet._defaultParagraph ??= isDefaultParagraph ? id : null;
                sheet._styles.TryAdd(id, ReadStyle(xml));
            }
            else
            {
                xml.Skip();
            }
        }

        return sheet;
    }

    /// <summary>The style of a paragraph that names one, or none.</summary>
    public Style OfParagraph(string? id) => Find(id ?? _defaultParagraph);

    /// <summary>The style of a run that names one, or none.</summary>
    public Style OfRun(string? id) => Find(id);

    private static Style ReadStyle(XmlSource xml)
    {
        Style style = default;
        int? levelOfName = null;
        while (xml.ReadChild())
        {
            switch (xml.Name)
            {
                case "pPr":
                    ParagraphProperties paragraph = ParagraphProperties.Read(xml);
                    style = style with { Level = paragraph.Level, BeginsPage = paragraph.BeginsPage };
                    continue;
                case "rPr":
                    style = style with { IsHidden = RunProperties.Read(xml).IsHidden };
                    continue;
                case "name":
                    levelOfName = LevelOf(xml.Value() ?? "");
                    break;
                case "basedOn":
                    style = style with { BasedOn = xml.Value() };
                    break;
                default:
                    break;
            }

            xml.Skip();
        }

        return style with { Level = style.Level ?? levelOfName };
    }

    /// <summary>The level of a built-in heading, whose name is English in every language.</summary>
    private static int? LevelOf(string name) =>
        name.StartsWith(HeadingName, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(name.AsSpan(HeadingName.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int level)
        && level is >= 1 and <= 9 ? level : null;

    private Style Find(string? id)
    {
        if (id is null)
        {
            return default;
        }

        if (!_resolved.TryGetValue(id, out Style style) && _styles.TryGetValue(id, out style))
        {
            for (int length = 1; length < LongestChain && style.BasedOn is { } basis && _styles.TryGetValue(basis, out Style other); length++)
            {
                style = style.Or(other);
            }

            _resolved.Add(id, style);
        }

        return style;
    }
}
