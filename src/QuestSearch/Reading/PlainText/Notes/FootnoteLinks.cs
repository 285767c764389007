using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Links the markers of a page to the notes at its foot by aligning the two sequences: equal labels first, then a damaged marker to the note that
/// is left over at its place, which is marked as a guess.
/// </summary>
internal static class FootnoteLinks
{
    private const float SameLabel = 3;
    private const float DamagedLabel = 0.6f;
    private const float Plain = 0.5f;
    private const int MostPairs = 40_000;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        PageDraft? earlier = null;
        foreach (PageDraft page in pages)
        {
            List<NoteLabel> notes = [.. page.Lines.Where(line => line.Label is { Kind: NoteKind.Footnote }).Select(line => line.Label!)];
            if (notes.Count > 0 && (long)notes.Count * page.Marks.Count <= MostPairs)
            {
                Align(page.Marks, notes);
                LinkFromEarlier(earlier?.Marks ?? [], page.Marks, notes);
            }

            earlier = page;
        }
    }

    /// <summary>Links the notes that have no marker on their page to markers of the page before that have no note: a printer may put a note off when its marker comes low on the page.</summary>
    private static void LinkFromEarlier(List<MarkCandidate> earlier, List<MarkCandidate> marks, List<NoteLabel> notes)
    {
        foreach (NoteLabel note in notes)
        {
            bool isLinked = marks.Exists(mark => mark.Draft?.Note == note);
            if (!isLinked && earlier.FindLast(mark => mark.Draft is null && mark.Line.IsInBody && mark.Weight >= Plain && mark.Label == note.Text) is { } mark)
            {
                mark.Draft = new MarkerDraft(mark.Label) { Note = note };
            }
        }
    }

    private static void Align(List<MarkCandidate> marks, List<NoteLabel> notes)
    {
        float[,] best = new float[marks.Count + 1, notes.Count + 1];
        for (int i = marks.Count - 1; i >= 0; i--)
        {
            for (int j = notes.Count - 1; j >= 0; j--)
            {
                float pair = ScoreOf(marks[i], notes[j]);
                float together = pair > 0 ? pair + best[i + 1, j + 1] : 0;
                best[i, j] = Math.Max(together, Math.Max(best[i + 1, j], best[i, j + 1]));
            }
        }

        int mark = 0;
        int note = 0;
        while (mark < marks.Count && note < notes.Count)
        {
            float pair = ScoreOf(marks[mark], notes[note]);
            if (pair > 0 && best[mark, note] == pair + best[mark + 1, note + 1])
            {
                marks[mark].Draft = new MarkerDraft(marks[mark].Label) { Note = notes[note], IsGuess = pair < SameLabel };
                mark++;
                note++;
            }
            else if (best[mark, note] == best[mark + 1, note])
            {
                mark++;
            }
            else
            {
                note++;
            }
        }
    }

    private static float ScoreOf(MarkCandidate mark, NoteLabel note)
    {
        bool isInOwnNotes = mark.Line.Role == LineRole.Note && mark.Start >= note.TextStart;
        if (isInOwnNotes)
        {
            return 0;
        }

        if (mark.Label == note.Text)
        {
            return SameLabel + mark.Weight;
        }

        bool mayBeDamaged = mark.Weight >= 1 && mark.Line.IsInBody && note.Value > 0 && mark.Value > 0 && Confusion.MayBe(mark.Label, note.Text);
        return mayBeDamaged ? DamagedLabel : 0;
    }
}
