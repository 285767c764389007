namespace QuestSearch.Word.Properties;

/// <summary>How the notes of one kind are numbered, as the settings of the document or of a section say (<c>w:footnotePr</c>, <c>w:endnotePr</c>); null where nothing is said.</summary>
internal readonly record struct NoteProperties(string? Format, int? Start, NoteRestart? Restart)
{
    public static NoteProperties Read(XmlSource xml)
    {
        NoteProperties properties = default;
        while (xml.ReadChild())
        {
            properties = xml.Name switch
            {
                "numFmt" => properties with { Format = xml.Value() },
                "numStart" => properties with { Start = xml.Number("val") },
                "numRestart" => properties with { Restart = RestartOf(xml.Value()) },
                _ => properties,
            };
            xml.Skip();
        }

        return properties;
    }

    /// <summary>These properties, and where they say nothing, the others.</summary>
    public NoteProperties Or(NoteProperties others) => new(Format ?? others.Format, Start ?? others.Start, Restart ?? others.Restart);

    private static NoteRestart? RestartOf(string? value) => value switch
    {
        "continuous" => NoteRestart.Never,
        "eachSect" => NoteRestart.EachSection,
        "eachPage" => NoteRestart.EachPage,
        _ => null,
    };
}
