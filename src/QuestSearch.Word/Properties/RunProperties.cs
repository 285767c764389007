namespace QuestSearch.Word.Properties;

/// <summary>What a run says of itself (<c>w:rPr</c>): its style, and whether it is hidden; null where nothing is said.</summary>
internal readonly record struct RunProperties(string? StyleId, bool? IsHidden)
{
    public static RunProperties Read(XmlSource xml)
    {
        RunProperties properties = default;
        while (xml.ReadChild())
        {
            properties = xml.Name switch
            {
                "rStyle" => properties with { StyleId = xml.Value() },
                "vanish" => properties with { IsHidden = xml.IsOn() },
                _ => properties,
            };
            xml.Skip();
        }

        return properties;
    }
}
