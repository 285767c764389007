namespace QuestSearch.Accuracy;

/// <summary>Pages in a row whose labels come from the same source and are consecutive, or are missing.</summary>
/// <param name="First">The first page.</param>
/// <param name="Last">The last page.</param>
/// <param name="Catalogue">The catalogue's labels for the first and the last page; empty for none.</param>
/// <param name="Agrees">Whether the catalogue gives the same labels, or none.</param>
internal sealed record PageRun(Page First, Page Last, (string First, string Last) Catalogue, bool Agrees)
{
    public static IEnumerable<PageRun> Of(Book book, IReadOnlyDictionary<int, string> catalogue)
    {
        PageRun? run = null;
        foreach (Page page in book.Pages)
        {
            string label = catalogue.GetValueOrDefault(page.Ordinal, "");
            bool agrees = label.Length == 0 || label == page.Label;
            if (run is not null && run.GoesOnWith(page, label, agrees))
            {
                run = run with { Last = page, Catalogue = (run.Catalogue.First, label) };
                continue;
            }

            if (run is not null)
            {
                yield return run;
            }

            run = new PageRun(page, page, (label, label), agrees);
        }

        if (run is not null)
        {
            yield return run;
        }
    }

    /// <summary>A row of a Markdown table.</summary>
    public string ToRow()
    {
        string origin = First.LabelOrigin switch { PageLabelOrigin.None => "none", PageLabelOrigin.Printed => "printed", PageLabelOrigin.Inferred => "inferred", _ => "in conflict" };
        return $"| {Range($"{First.Ordinal + 1}", $"{Last.Ordinal + 1}")} | {Range(First.Label ?? "", Last.Label ?? "")} | {origin} | {First.PrintedLabel} | {(Agrees ? "" : Range(Catalogue.First, Catalogue.Last))} |";
    }

    private bool GoesOnWith(Page page, string label, bool agrees) =>
        page.LabelOrigin == First.LabelOrigin && page.LabelOrigin != PageLabelOrigin.Conflicting && agrees == Agrees && label.Length > 0 == Catalogue.Last.Length > 0;

    private static string Range(string first, string last) => first == last ? first : $"{first}–{last}";
}
