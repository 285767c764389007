namespace QuestSearch.Word.Properties;

/// <summary>What the settings of a document (<c>settings.xml</c>) say of all its notes.</summary>
internal readonly record struct DocumentSettings(NoteProperties Footnotes, NoteProperties Endnotes)
{
    public static DocumentSettings Read(XmlSource xml)
    {
        DocumentSettings settings = default;
        xml.ReadChild();
        while (xml.ReadChild())
        {
            switch (xml.Name)
            {
                case "footnotePr":
                    settings = settings with { Footnotes = NoteProperties.Read(xml) };
                    break;
                case "endnotePr":
                    settings = settings with { Endnotes = NoteProperties.Read(xml) };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return settings;
    }
}
