namespace QuestSearch.Reading;

/// <summary>Links note references to notes.</summary>
internal static class NoteLinker
{
    public static void Link(BookAssembler assembler)
    {
    }
}
