namespace QuestSearch.Html.Pages;

/// <summary>Reads the page number out of an identifier such as <c>Page_12</c>, <c>page012</c>, <c>PgXII</c>, <c>p12</c> or <c>12</c>.</summary>
internal static class PageIdentifier
{
    private const string Separators = "-_.: ";

    private static readonly string[] ClearPrefixes = ["pagebreak", "pagenum", "pageno", "page", "pag", "pg", "pb"];
    private static readonly string[] VaguePrefixes = ["p", "s", ""];

    /// <summary>The number after a prefix that says that it is one of a page; null when there is none.</summary>
    public static string? Clear(string? identifier) => After(identifier, ClearPrefixes);

    /// <summary>The number after a prefix that may mean something else, or without one; null when there is none.</summary>
    public static string? Vague(string? identifier) => After(identifier, VaguePrefixes) is { } number && char.IsAsciiDigit(number[0]) ? number : null;

    private static string? After(string? identifier, ReadOnlySpan<string> prefixes)
    {
        foreach (string prefix in prefixes)
        {
            if (identifier is not null && identifier.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                string? number = PrintedLabel.OfPage(identifier[prefix.Length..].Trim().TrimStart(Separators.ToCharArray()));
                if (PrintedLabel.IsPageNumber(number))
                {
                    return number;
                }
            }
        }

        return null;
    }
}
