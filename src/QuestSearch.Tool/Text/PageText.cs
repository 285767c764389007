namespace QuestSearch.Tool.Text;

/// <summary>Names the pages that a part of a book is printed on.</summary>
internal static class PageText
{
    public static string Of(Book book, TextFlow flow, TextSpan span)
    {
        string[] labels = [.. flow.PagesOf(span).Select(page => book.Pages[page].Label ?? "—").Distinct()];
        return labels switch
        {
            [] => "no page",
            [var only] => $"p. {only}",
            _ => $"pp. {labels[0]}–{labels[^1]}",
        };
    }
}
