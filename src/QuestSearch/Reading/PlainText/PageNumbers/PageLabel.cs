namespace QuestSearch.Reading.PlainText.PageNumbers;

/// <summary>The label that a page was given, where it came from, and the number printed on the page when that differs.</summary>
internal sealed record PageLabel(string? Text, PageLabelOrigin Origin, string? Printed)
{
    public static readonly PageLabel None = new(null, PageLabelOrigin.None, null);
}
