using QuestSearch.Reading.PlainText.Notes;

namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>Lifts note markers out of the text: those that are linked to a note, those whose form leaves no doubt, and those that count up through the book.</summary>
internal static class NoteMarkers
{
    private const float Sure = 1.5f;
    private const int ShortestChain = 3;

    /// <summary>Collects everything on the pages that may be a marker.</summary>
    public static void Scan(IReadOnlyList<PageDraft> pages)
    {
        foreach (PageDraft page in pages)
        {
            foreach (PageLine line in page.Lines)
            {
                if (line.IsInBody)
                {
                    MarkScanner.Scan(line, line.TextStart, page.Marks);
                }
            }
        }
    }

    /// <summary>The chain of the typographic form that counts up best: a book marks its notes in one form only.</summary>
    private static List<MarkCandidate> BestChain(List<MarkCandidate> open, HashSet<int> expected)
    {
        List<MarkCandidate> best = [];
        foreach (IGrouping<MarkStyle, MarkCandidate> style in open.Where(mark => mark.Value > 0).GroupBy(mark => mark.Style))
        {
            List<MarkCandidate> chain = MarkerChain.Find([.. style], expected);
            best = chain.Sum(mark => mark.Weight) > best.Sum(mark => mark.Weight) ? chain : best;
        }

        return best.Count >= ShortestChain || expected.Count > 0 ? best : [];
    }

    /// <summary>Decides about the candidates that are not linked to a note at the foot of their page, and lifts the markers.</summary>
    public static void Lift(IReadOnlyList<PageDraft> pages)
    {
        List<MarkCandidate> open = [.. pages.SelectMany(page => page.Marks).Where(mark => mark.Draft is null && mark.Line.IsInBody)];
        EndnoteLinks endnotes = EndnoteLinks.Of(pages);
        List<MarkCandidate> inBody = [.. pages.SelectMany(page => page.Marks).Where(mark => mark.Line.IsInBody)];
        foreach (MarkCandidate mark in BestChain(inBody, endnotes.Values))
        {
            mark.Draft ??= new MarkerDraft(mark.Label);
        }

        foreach (MarkCandidate mark in open)
        {
            if (mark.Draft is null && mark.Weight >= Sure)
            {
                mark.Draft = new MarkerDraft(mark.Label);
            }
        }

        endnotes.Link(open);
        foreach (MarkCandidate mark in pages.SelectMany(page => page.Marks))
        {
            if (mark.Draft is not null)
            {
                LiftList.Add(mark.Line, new Lift(mark.Start, mark.End, ReadingDecision.NoteMarkerLifted, mark.Draft, "", mark.Label));
            }
        }
    }
}
