namespace QuestSearch.Tool.Text;

/// <summary>Writes the citation of a hit: the book, the pages that the match is printed on, and the notes; <c>The Harbour, p. 34 n. 13</c>.</summary>
internal static class CitationText
{
    public static string Of(Hit hit)
    {
        string book = hit.Book.Title ?? hit.BookId;
        string? pages = Pages([.. MatchedPages(hit).Select(page => page.Label).OfType<string>().Distinct()]);
        string? notes = Notes(hit.Plane == Plane.Note ? [.. new[] { hit.NoteLabel }.OfType<string>()] : [.. hit.Notes.Select(note => note.Label)]);
        string place = string.Join(' ', new[] { pages, notes }.OfType<string>());
        return place.Length > 0 ? $"{book}, {place}" : book;
    }

    private static IEnumerable<HitPage> MatchedPages(Hit hit) => hit.Matches.Count == 0
        ? hit.Pages
        : hit.Matches.SelectMany(match => match.Runs).SelectMany(run => run.Words).SelectMany(word => word.Pages).OrderBy(page => page.Ordinal);

    private static string? Pages(string[] labels) => labels switch
    {
        [] => null,
        [var only] => $"p. {only}",
        _ => $"pp. {labels[0]}–{labels[^1]}",
    };

    private static string? Notes(string[] labels) => labels switch
    {
        [] => null,
        [var only] => $"n. {only}",
        _ => $"nn. {string.Join(", ", labels)}",
    };
}
