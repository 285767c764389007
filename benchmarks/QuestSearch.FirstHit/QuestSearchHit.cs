namespace QuestSearch.FirstHit;

/// <summary>Finds and cites with QuestSearch.</summary>
internal static class QuestSearchHit
{
    public static string? FromDisk(string folder, string word)
    {
        using QuestIndex index = QuestIndex.Open(folder);
        return FirstHit(index, word);
    }

    public static string? FromMemory(string passage, string word)
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(PlainTextReader.Default.Read(passage));
        return FirstHit(index, word);
    }

    private static string? FirstHit(QuestIndex index, string word) =>
        index.Search(Query.Word(word)) is [var hit, ..] ? $"{hit.Citation}: {hit.Highlighted("**")}" : null;
}
