namespace QuestSearch.Word.Properties;

/// <summary>Where a section begins.</summary>
internal enum SectionStart
{
    NextPage,
    OddPage,
    EvenPage,
    SamePage,
}
