namespace QuestSearch.Indexing;

/// <summary>What an index keeps of a page.</summary>
internal readonly record struct PageRecord(string? Label, PageLabelOrigin Origin);
