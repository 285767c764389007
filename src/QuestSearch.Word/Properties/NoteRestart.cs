namespace QuestSearch.Word.Properties;

/// <summary>Where the numbering of notes begins again.</summary>
internal enum NoteRestart
{
    Never,
    EachSection,
    EachPage,
}
