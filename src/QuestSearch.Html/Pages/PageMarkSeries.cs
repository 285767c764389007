namespace QuestSearch.Html.Pages;

/// <summary>
/// Joins the marks of a book into its pages: several marks that follow one another with the same number are one page, such as an anchor and the number
/// beside it; a bare number that an anchor elsewhere bears out is an entry in a table of contents.
/// </summary>
internal static class PageMarkSeries
{
    /// <summary>Adds the pages of a list to the marks that were found: those whose numbers no mark has. A mark at the place of a listed page takes its number.</summary>
    /// <param name="marks">The marks in reading order.</param>
    /// <param name="listed">The pages of the list.</param>
    /// <returns>The marks in reading order.</returns>
    public static List<PageMark> Complete(IReadOnlyList<PageMark> marks, IEnumerable<PageMark> listed)
    {
        Dictionary<(int File, int Node), PageMark> byPlace = marks.ToDictionary(mark => (mark.Document.File, mark.Node.Index));
        HashSet<string> marked = new(marks.Select(mark => mark.Label), StringComparer.OrdinalIgnoreCase);
        foreach (PageMark page in listed)
        {
            (int, int) place = (page.Document.File, page.Node.Index);
            if (byPlace.TryGetValue(place, out PageMark? mark) && page.SourceOffset is null)
            {
                byPlace[place] = mark with { Label = page.Label };
            }
            else if (!marked.Contains(page.Label))
            {
                byPlace.TryAdd(place, page);
            }
        }

        return [.. byPlace.OrderBy(pair => pair.Key).Select(pair => pair.Value)];
    }

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
