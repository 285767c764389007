namespace QuestSearch.Html.Pages;

/// <summary>
/// Joins the marks of a book into its pages: several marks that follow one another with the same number are one page, such as an anchor and the number
/// beside it; a bare number that an anchor elsewhere bears out is an entry in a table of contents.
/// </summary>
internal static class PageMarkSeries
{
    /// <summary>Sorts out the marks that begin pages.</summary>
    /// <param name="marks">The marks in reading order.</param>
    /// <returns>The marks that begin pages, and those that repeat the number of the mark before; others are left aside.</returns>
    public static (List<PageMark> Pages, List<PageMark> Repetitions) Join(IReadOnlyList<PageMark> marks)
    {
        HashSet<string> identified = [.. marks.Where(mark => mark.HasIdentifier).Select(mark => mark.Label)];
        List<PageMark> pages = [];
        List<PageMark> repetitions = [];
        foreach (PageMark mark in marks)
        {
            if (pages.Count > 0 && pages[^1].Label.Equals(mark.Label, StringComparison.OrdinalIgnoreCase))
            {
                bool isBetterKnown = mark.IsVisible && !pages[^1].IsVisible;
                pages[^1] = isBetterKnown ? pages[^1] with { Label = mark.Label, IsVisible = true } : pages[^1];
                repetitions.Add(mark);
            }
            else if (mark.HasIdentifier || !identified.Contains(mark.Label))
            {
                pages.Add(mark);
            }
        }

        return (pages, repetitions);
    }
}
