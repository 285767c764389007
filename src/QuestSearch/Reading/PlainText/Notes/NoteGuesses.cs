using QuestSearch.Reading.PlainText.Markers;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Links what the exact links of a page leave over, by sequence and as guesses: a marker without a note to the first line of the notes, between the
/// neighbours of its number, that begins with a damaged label; and a note without a marker to the one loose sign in the text between the neighbours' markers.
/// </summary>
internal static class NoteGuesses
{
    /// <summary>A text with more lines is no page of print.</summary>
    private const int MostLines = 500;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        foreach (PageDraft page in pages)
        {
            if (page.Lines.Count > MostLines || !page.Lines.Exists(line => line.Role == LineRole.Note))
            {
                continue;
            }

            List<MarkCandidate> open = [.. page.Marks.Where(mark => mark.Draft is null && mark.Value > 0 && mark.Weight >= 1 && mark.Line.IsInBody)];
            open.ForEach(mark => FindLabel(page.Lines, mark, isDamaged: false));
            open.Where(mark => mark.Draft is null).ToList().ForEach(mark => FindLabel(page.Lines, mark, isDamaged: true));
            foreach (PageLine line in page.Lines.Where(line => line.Label is { Kind: NoteKind.Footnote, Value: > 0 }).ToList())
            {
                if (!page.Marks.Exists(mark => mark.Draft?.Note == line.Label))
                {
                    FindMarker(page, line.Label!);
                }
            }
        }
    }

    /// <summary>Looks for the label of a marker after the notes of lower numbers: the label itself, which the gap before it hid, or a damaged one.</summary>
    private static void FindLabel(List<PageLine> lines, MarkCandidate mark, bool isDamaged)
    {
        int before = lines.FindLastIndex(line => line.Label is { Kind: NoteKind.Footnote, Value: > 0 } label && label.Value < mark.Value);
        bool isNext = before < 0 ? mark.Value == 1 : !isDamaged || lines[before].Label!.Value == mark.Value - 1;
        int from = before < 0 ? lines.FindIndex(line => line.Role == LineRole.Note) : before + 1;
        if (!isNext || from < 0 || lines.Exists(line => line.Label?.Value == mark.Value))
        {
            return;
        }

        int to = lines.FindIndex(from, line => line.Label is not null || line.IsInBody);
        int end = to < 0 ? lines.Count : to;
        int found = lines.FindIndex(from, end - from, line => line.Role == LineRole.Note && LabelIn(line, mark, isDamaged) is not null);
        if (found >= 0 && BeginsNote(lines, found))
        {
            lines[found].Label = LabelIn(lines[found], mark, isDamaged);
            mark.Draft = new MarkerDraft(mark.Label) { Note = lines[found].Label, IsGuess = isDamaged };
        }
    }

    private static NoteLabel? LabelIn(PageLine line, MarkCandidate mark, bool isDamaged)
    {
        if (!isDamaged)
        {
            return NoteLabelParser.Parse(line) is { } label && label.Value == mark.Value ? label : null;
        }

        int length = DamagedLabel.LengthIn(line.Text);
        return length > 0 ? new NoteLabel(mark.Label, mark.Value, line.TextStart + length, MarkStyle.Bare) : null;
    }

    private static bool BeginsNote(List<PageLine> lines, int index) =>
        index == 0 || lines[index - 1].Role != LineRole.Note || Characters.EndsSentence(lines[index - 1].Text);

    private static void FindMarker(PageDraft page, NoteLabel note)
    {
        int from = page.Marks.FindLastIndex(mark => mark.Draft?.Note is { } other && other.Value == note.Value - 1);
        int to = page.Marks.FindIndex(mark => mark.Draft?.Note is { } other && other.Value == note.Value + 1);
        if (from < 0 && note.Value > 1)
        {
            return;
        }

        int start = from < 0 ? page.Start : page.Marks[from].End;
        int end = to < 0 ? page.End : page.Marks[to].Start;
        List<MarkCandidate> found = [];
        foreach (PageLine line in page.Lines.Where(line => line.Role == LineRole.Body && line.TextEnd > start && line.TextStart < end))
        {
            LooseMarks.Scan(line, note, start, end, found);
        }

        if (found is [{ } only])
        {
            only.Draft = new MarkerDraft(only.Label) { Note = note, IsGuess = true };
            int at = page.Marks.FindIndex(mark => mark.Start > only.Start);
            page.Marks.Insert(at < 0 ? page.Marks.Count : at, only);
        }
    }
}
