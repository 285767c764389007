namespace QuestSearch.Word.Pages;

/// <summary>The number of a page as it would be printed, null when it cannot be told, and where it came from.</summary>
internal readonly record struct PageLabel(string? Text, PageLabelOrigin Origin);
