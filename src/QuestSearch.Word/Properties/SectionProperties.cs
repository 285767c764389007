namespace QuestSearch.Word.Properties;

/// <summary>What a section of the document says of itself (<c>w:sectPr</c>): how it begins, and how its pages and notes are numbered.</summary>
internal sealed record SectionProperties(SectionStart Start, int? PageStart, string? PageFormat, NoteProperties Footnotes, NoteProperties Endnotes)
{
    /// <summary>A section that says nothing.</summary>
    public static SectionProperties None { get; } = new(SectionStart.NextPage, PageStart: null, PageFormat: null, Footnotes: default, Endnotes: default);

    public static SectionProperties Read(XmlSource xml)
    {
        SectionProperties section = None;
        while (xml.ReadChild())
        {
            switch (xml.Name)
            {
                case "type":
                    section = section with { Start = StartOf(xml.Value()) };
                    xml.Skip();
                    break;
                case "pgNumType":
                    section = section with { PageStart = xml.Number("start"), PageFormat = xml.Attribute("fmt") };
                    xml.Skip();
                    break;
                case "footnotePr":
                    section = section with { Footnotes = NoteProperties.Read(xml) };
                    break;
                case "endnotePr":
                    section = section with { Endnotes = NoteProperties.Read(xml) };
                    break;
                default:
                    xml.Skip();
                    break;
            }
        }

        return section;
    }

    private static SectionStart StartOf(string? value) => value switch
    {
        "continuous" or "nextColumn" => SectionStart.SamePage,
        "oddPage" => SectionStart.OddPage,
        "evenPage" => SectionStart.EvenPage,
        _ => SectionStart.NextPage,
    };
}
