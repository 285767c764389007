namespace QuestSearch;

/// <summary>The place in a text flow where a page begins. It may lie inside a sentence or a word and breaks neither.</summary>
/// <param name="Offset">The first character of the page in the flow's text.</param>
/// <param name="Page">The ordinal of the page that begins.</param>
public readonly record struct PageBreak(int Offset, int Page);
