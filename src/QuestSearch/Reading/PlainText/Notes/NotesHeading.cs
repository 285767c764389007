namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Headings under which notes stand, in capitals or with a first one.</summary>
internal static class NotesHeading
{
    private static readonly string[] Names = ["notes", "footnotes", "endnotes", "note", "footnote", "references", "notes and references"];

    public static bool Is(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.Trim(" .:*_[]=-");
        if (bare.IsEmpty || !char.IsUpper(bare[0]))
        {
            return false;
        }

        foreach (string name in Names)
        {
            if (bare.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return bare.StartsWith("notes to ", StringComparison.OrdinalIgnoreCase) && bare.Length < 60;
    }
}
