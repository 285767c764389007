using QuestSearch.Word.Properties;

namespace QuestSearch.Word.Notes;

/// <summary>Numbers the notes of one kind in the order of their references, as Word does: by the settings of the document and of each section.</summary>
internal sealed class NoteNumbering(string defaultFormat, NoteProperties document, IReadOnlyList<NoteProperties> sections)
{
    private const int First = 1;

    private int? _number;
    private int _start = First;
    private int _section;
    private int _page;

    /// <summary>The label of the next note.</summary>
    /// <param name="section">The ordinal of the section in which the reference stands.</param>
    /// <param name="page">The ordinal of the page on which it stands, as far as pages are known.</param>
    public string Next(int section, int page)
    {
        NoteProperties properties = section < sections.Count ? sections[section].Or(document) : document;
        int start = properties.Start ?? First;
        bool beginsAgain = properties.Restart switch
        {
            NoteRestart.EachPage => page != _page,
            NoteRestart.EachSection => section != _section,
            _ => start != _start,
        };
        _number = _number is { } number && !beginsAgain ? number + 1 : start;
        (_start, _section, _page) = (start, section, page);
        return NumberFormat.Write(_number.Value, properties.Format ?? defaultFormat);
    }
}
