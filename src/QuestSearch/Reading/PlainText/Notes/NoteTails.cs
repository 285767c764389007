namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// Finds notes that run on from the page before without a label or rule above them, in books whose notes are set in smaller type: the lines at the page
/// foot that hold more characters than the text does, where the note before is not ended or the text goes on past them.
/// </summary>
internal static class NoteTails
{
    private const float Enough = 2.5f;
    private const float EnoughAboveLabel = 0.8f;
    private const float Unclear = -0.25f;
    private const float EnoughForLabel = -0.3f;
    private const int MostLabels = 64;
    private const float MostLost = 4;

    /// <summary>Plates and their backs may come between.</summary>
    private const int MostPagesBetween = 6;

    public static void Find(IReadOnlyList<PageDraft> pages, NoteWidths widths)
    {
        if (!widths.Differ)
        {
            return;
        }

        PageLine? note = null;
        for (int i = 0; i < pages.Count; i++)
        {
            List<PageLine> lines = pages[i].Lines;
            int end = EndOfText(lines);
            bool hasLabel = end < lines.Count;
            int start = WideLines(lines, end, hasLabel ? EnoughAboveLabel : Enough, widths);
            PageLine? next = i + 1 < pages.Count ? pages[i + 1].Lines.Find(line => line.IsInBody) : null;
            ZoneStart? labelled = start == end ? null : LabelledNotes(pages[i], start);
            bool beginsWithLabel = labelled?.Labels[0].Line == start;
            if (start < end && (beginsWithLabel || (note?.Page >= i - MostPagesBetween && RunsOn(pages[i], start, note, next))))
            {
                Mark(lines, start, end, labelled);
            }

            note = lines.FindLast(line => line.Role == LineRole.Note) ?? note;
        }
    }

    /// <summary>The index of the line after which the page holds notes only; the number of lines when it holds none.</summary>
    private static int EndOfText(List<PageLine> lines)
    {
        int end = lines.FindLastIndex(line => line.IsInBody) + 1;
        return lines.FindIndex(end, line => line.Role is LineRole.Note or LineRole.NoteLabel) >= 0 ? end : lines.Count;
    }

    /// <summary>The line from which on the lines up to an end are the most like notes by their width; the end when they are not.</summary>
    private static int WideLines(List<PageLine> lines, int end, float enough, NoteWidths widths)
    {
        float score = 0;
        float best = enough;
        int start = end;
        float highest = 0;
        for (int i = end - 1; i >= 0 && score > highest - MostLost; i--)
        {
            if (lines[i].IsInBody)
            {
                float own = widths.ScoreOf(lines[i]);
                score += own;
                highest = Math.Max(highest, score);
                if (score >= best && own > 0)
                {
                    best = score;
                    start = i;
                }
            }
        }

        return start < end ? BeginningOfSentence(lines, start, widths) : end;
    }

    /// <summary>Steps back over lines that are wider than the text's, though not clearly as wide as the notes', while a sentence goes on.</summary>
    private static int BeginningOfSentence(List<PageLine> lines, int start, NoteWidths widths)
    {
        while (start > 0 && char.IsLower(lines[start].Text[0]) && lines[start - 1].IsInBody && lines[start - 1].Length > widths.Body && widths.ScoreOf(lines[start - 1]) > Unclear)
        {
            start--;
        }

        return start;
    }

    private static bool RunsOn(PageDraft page, int start, PageLine note, PageLine? nextText)
    {
        List<PageLine> lines = page.Lines;
        int text = start == 0 ? -1 : lines.FindLastIndex(start - 1, line => line.IsInBody);
        if (text < 0)
        {
            return false;
        }

        bool isTextEnded = EndsSentence(page, lines[text]);
        bool isTextBroken = !isTextEnded && (!char.IsLower(lines[start].Text[0]) || (nextText is not null && char.IsLower(nextText.Text[0])));
        bool isNoteBroken = !Characters.EndsSentence(note.Text) || note.Text[^1] == ':' || (isTextEnded && char.IsLower(lines[start].Text[0]));
        return isTextBroken || isNoteBroken;
    }

    /// <summary>Whether a line of text ends a sentence, apart from what may be a marker after its end.</summary>
    private static bool EndsSentence(PageDraft page, PageLine line)
    {
        int end = page.Marks.FindLast(mark => mark.Line == line && mark.End == line.TextEnd)?.Start ?? line.TextEnd;
        return Characters.EndsSentence(line.Source.AsSpan(line.TextStart, end - line.TextStart));
    }

    private static void Mark(List<PageLine> lines, int start, int end, ZoneStart? labelled)
    {
        foreach ((int line, NoteLabel label) in labelled?.Labels ?? [])
        {
            lines[line].Label = label;
        }

        for (int i = start; i < end; i++)
        {
            lines[i].Role = lines[i].IsInBody ? LineRole.Note : lines[i].Role;
        }
    }

    /// <summary>The notes with labels that follow the end of the earlier note.</summary>
    private static ZoneStart? LabelledNotes(PageDraft page, int start)
    {
        PageNotes notes = new(page);
        for (int i = Math.Max(0, notes.Labelled.Count - MostLabels); i < notes.Labelled.Count; i++)
        {
            int line = notes.Labelled[i].Line;
            bool beginsNote = line == start || (line > start && Characters.EndsSentence(page.Lines[line - 1].Text));
            if (beginsNote && notes.From(i, lastOfEarlierPage: null) is { Score: >= EnoughForLabel } found)
            {
                return found;
            }
        }

        return null;
    }
}
