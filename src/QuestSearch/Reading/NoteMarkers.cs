namespace QuestSearch.Reading;

/// <summary>Chooses among all possible note markers those that are markers, and lifts them out of the text.</summary>
internal static class NoteMarkers
{
    private const float Sure = 1.5f;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<MarkCandidate> found = [];
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.IsInBody)
            {
                MarkScanner.Scan(line, line.TextStart, found);
            }
        }

        foreach (MarkCandidate mark in found)
        {
            if (mark.Weight >= Sure)
            {
                LiftList.Add(mark.Line, new Lift(mark.Start, mark.End, ReadingDecision.NoteMarkerLifted, mark.Label, "", mark.Label));
            }
        }
    }
}
