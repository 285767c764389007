namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Finds the notes at the foot of each page, with or without a rule above them: a run of lines that begin with labels in their order, whose
/// labels stand as markers in the text above. Plain text does not show the smaller type.
/// </summary>
internal static class FootnoteZones
{
    private const float Enough = 2;
    private const int MostLabels = 64;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        NoteLabel? last = null;
        foreach (PageDraft page in pages)
        {
            if (page.Lines.FindLast(line => line.Label is not null) is { } known)
            {
                last = known.Label;
                continue;
            }

            if (page.Lines.Exists(line => line.Role == LineRole.NoteLabel))
            {
                continue;
            }

            PageNotes notes = new(page);
            ZoneStart? start = BestStart(notes, last);
            if (start is not null)
            {
                Mark(page, start);
                last = start.Labels[^1].Label;
            }
        }
    }

    private static ZoneStart? BestStart(PageNotes notes, NoteLabel? last)
    {
        ZoneStart? best = null;
        for (int i = notes.Labelled.Count - 1; i >= Math.Max(0, notes.Labelled.Count - MostLabels); i--)
        {
            ZoneStart start = notes.From(i, last);
            if (start.Score >= Enough && (best is null || start.Score >= best.Score))
            {
                best = start;
            }
        }

        return best;
    }

    private static void Mark(PageDraft page, ZoneStart start)
    {
        foreach ((int line, NoteLabel label) in start.Labels)
        {
            page.Lines[line].Label = label;
        }

        for (int i = start.FirstLine; i < page.Lines.Count; i++)
        {
            PageLine line = page.Lines[i];
            if (line.Role is LineRole.Body or LineRole.Heading)
            {
                line.Role = LineRole.Note;
            }
            else if (i == start.FirstLine && line.Role == LineRole.LeftOut)
            {
                line.Role = LineRole.NoteRule;
                line.Reason = "";
            }
        }
    }
}
