namespace QuestSearch;

public sealed partial class Hit
{
    /// <summary>Gets the citation of the hit: the book's title (its id when that is unknown), the pages of the matched words (of the sentence when no words were asked for), and the notes that the sentence carries on these pages or belongs to.</summary>
    public Citation Citation
    {
        get
        {
            HitPage[] pages = CitedPages();
            return new Citation
            {
                Title = string.IsNullOrEmpty(Book.Title) ? BookId : Book.Title,
                Pages = [.. pages.Select(page => new CitedPage(page.Ordinal, page.Label))],
                Notes = [.. CitedNotes(pages)],
                Section = Sections.LastOrDefault(title => title.Length > 0),
                SentenceNumber = Ordinal + 1,
            };
        }
    }

    /// <summary>Marks the matches in the text of the sentence.</summary>
    /// <param name="mark">What to put before and after each match, such as <c>**</c>; nothing in the text is escaped.</param>
    /// <returns>The text with its marks; words that follow one another in a match are marked as one.</returns>
    public string Highlighted(string mark) => Highlighted(HighlightFormat.Plain(mark));

    /// <summary>Marks the matches in the text of the sentence.</summary>
    /// <param name="format">How to mark them.</param>
    /// <returns>The text with its marks; words that follow one another in a match are marked as one.</returns>
    public string Highlighted(HighlightFormat format)
    {
        ArgumentNullException.ThrowIfNull(format);
        return format.Format(Text, Matches.SelectMany(match => match.Runs).Select(run => run.Span));
    }

    private HitPage[] CitedPages()
    {
        HitPage[] matched = [.. Matches.SelectMany(match => match.Runs).SelectMany(run => run.Words).SelectMany(word => word.Pages).Distinct()];
        return matched.Length > 0 ? matched : [.. Pages];
    }

    private IEnumerable<string> CitedNotes(HitPage[] pages) => Plane == Plane.Note
        ? NoteLabel is null ? [] : [NoteLabel]
        : Notes.Where(note => note.ReferencePage is null || pages.Contains(note.ReferencePage)).Select(note => note.Label);
}
