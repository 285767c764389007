namespace QuestSearch.Word.Properties;

/// <summary>What a paragraph says of itself (<c>w:pPr</c>); null where nothing is said.</summary>
internal readonly record struct ParagraphProperties
{
    private const int BodyText = 9;

    public string? StyleId { get; private init; }

    /// <summary>The depth in the outline from 1; 0 for body text.</summary>
    public int? Level { get; private init; }

    public bool? BeginsPage { get; private init; }

    /// <summary>The section that ends with the paragraph.</summary>
    public SectionProperties? Section { get; private init; }

    /// <summary>Whether the next paragraph goes on on the same line: the mark between them was deleted, or this is an initial that hangs beside it.</summary>
    public bool JoinsNext { get; private init; }

    public static ParagraphProperties Read(XmlSource xml)
    {
        ParagraphProperties properties = default;
        while (xml.ReadChild())
        {
            switch (xml.Name)
            {
                case "rPr":
                    properties = properties with { JoinsNext = properties.JoinsNext || IsMarkDeleted(xml) };
                    continue;
                case "sectPr":
                    properties = properties with { Section = SectionProperties.Read(xml) };
                    continue;
                case "pStyle":
                    properties = properties with { StyleId = xml.Value() };
                    break;
                case "outlineLvl":
                    properties = properties with { Level = LevelOf(xml.Number("val")) };
                    break;
                case "pageBreakBefore":
                    properties = properties with { BeginsPage = xml.IsOn() };
                    break;
                case "framePr":
                    properties = properties with { JoinsNext = properties.JoinsNext || xml.Attribute("dropCap") is "drop" or "margin" };
                    break;
                default:
                    break;
            }

            xml.Skip();
        }

        return properties;
    }

    private static int? LevelOf(int? outlineLevel) => outlineLevel is { } level ? (level >= BodyText ? 0 : level + 1) : null;

    private static bool IsMarkDeleted(XmlSource xml)
    {
        bool isDeleted = false;
        while (xml.ReadChild())
        {
            isDeleted |= xml.Name is "del" or "moveFrom";
            xml.Skip();
        }

        return isDeleted;
    }
}
