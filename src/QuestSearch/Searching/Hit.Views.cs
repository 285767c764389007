namespace QuestSearch;

public sealed partial class Hit
{
    /// <summary>Gets the citation of the hit: the book's title (its id when that is unknown), the pages of the matched words (of the sentence when no words were asked for), and the notes that the sentence carries on these pages or belongs to.</summary>
    public Citation Citation => field ??= Cite();

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

    private Citation Cite()
    {
        EquatableList<HitPage> pages = CitedPages();
        CitedPage[] cited = new CitedPage[pages.Count];
        for (int i = 0; i < cited.Length; i++)
        {
            cited[i] = new CitedPage(pages[i].Ordinal, pages[i].Label);
        }

        return new Citation
        {
            Title = string.IsNullOrEmpty(Book.Title) ? BookId : Book.Title,
            Pages = EquatableList<CitedPage>.Over(cited),
            Notes = CitedNotes(pages),
            Section = InnermostTitle(),
            SentenceNumber = Ordinal + 1,
        };
    }

    private string? InnermostTitle()
    {
        int last = Sections.Count - 1;
        while (last >= 0 && Sections[last].Length == 0)
        {
            last--;
        }

        return last < 0 ? null : Sections[last];
    }

    /// <summary>The pages of the matched words, each once, or of the sentence when there are none. Words mostly stand on one page and then share their list.</summary>
    private EquatableList<HitPage> CitedPages()
    {
        EquatableList<HitPage> all = EquatableList<HitPage>.Empty;
        foreach (Match match in Matches)
        {
            foreach (MatchedRun run in match.Runs)
            {
                foreach (MatchedWord word in run.Words)
                {
                    all = all.Count == 0 ? word.Pages : Union(all, word.Pages);
                }
            }
        }

        return all.Count > 0 ? all : Pages;
    }

    private static EquatableList<HitPage> Union(EquatableList<HitPage> pages, EquatableList<HitPage> others) =>
        ReferenceEquals(pages, others) || pages.Equals(others) ? pages : [.. pages.Union(others)];

    private EquatableList<string> CitedNotes(EquatableList<HitPage> pages)
    {
        if (Plane == Plane.Note)
        {
            return NoteLabel is null ? [] : [NoteLabel];
        }

        return Notes.Count == 0 ? [] : LabelsOfNotesOn(pages);
    }

    private EquatableList<string> LabelsOfNotesOn(EquatableList<HitPage> pages) =>
        [.. Notes.Where(note => note.ReferencePage is null || pages.Contains(note.ReferencePage)).Select(note => note.Label)];
}
