namespace QuestSearch.Indexing;

/// <summary>What an index keeps of a section.</summary>
internal sealed record SectionRecord(string Title, int Level, int? Parent);
