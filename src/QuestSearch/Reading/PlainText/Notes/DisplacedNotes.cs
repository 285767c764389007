using QuestSearch.Reading.PlainText.Paragraphs;

namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Finds where notes begin above the first label of a page, when labels that belong there were displaced to the page's end: the number of the notes is known then.</summary>
internal static class DisplacedNotes
{
    private const float Enough = 1;
    private const float UsualBreak = 2.5f;
    private const int MostNotes = 12;
    private const int MostLinesANote = 6;

    /// <summary>Finds the first line of the notes.</summary>
    /// <param name="lines">The lines of the page.</param>
    /// <param name="end">The line after the notes.</param>
    /// <param name="count">How many notes there are.</param>
    /// <param name="widths">How wide text and notes are set.</param>
    /// <param name="nextText">The first line of the running text on the next page.</param>
    /// <returns>Its index; <see langword="null"/> when no line is likely enough.</returns>
    public static int? Start(List<PageLine> lines, int end, int count, NoteWidths widths, PageLine? nextText)
    {
        if (count > MostNotes)
        {
            return null;
        }

        int? best = null;
        float bestScore = Enough;
        float width = 0;
        for (int i = end - 1; i > 0 && i >= end - (count * MostLinesANote) && lines[i].Role == LineRole.Body; i--)
        {
            width += widths.Differ ? widths.ScoreOf(lines[i]) : -0.2f;
            if (end - i < count || lines[i - 1].Role != LineRole.Body)
            {
                continue;
            }

            float score = width + ScoreOfParting(lines[i - 1], lines[i], nextText, widths) + ScoreOfBreaks(lines, i, end, count);
            if (score > bestScore)
            {
                best = i;
                bestScore = score;
            }
        }

        return best;
    }

    private static float ScoreOfParting(PageLine text, PageLine note, PageLine? nextText, NoteWidths widths)
    {
        bool isTextEnded = Characters.EndsSentence(LineText.WithoutMarkers(text));
        float score = LineText.BeginsSentence(note.Text) ? 1 : -2;
        score -= !isTextEnded && text.Length < 0.8 * widths.Body ? 2 : 0;
        if (nextText is null)
        {
            return score;
        }

        bool goesOn = char.IsLower(nextText.Text[0]);
        return score + (goesOn == isTextEnded ? -1.5f : goesOn ? 1.5f : 0.5f);
    }

    private static float ScoreOfBreaks(List<PageLine> lines, int start, int end, int count) =>
        NoteBreaks.Find(lines, start, end, count).Skip(1).Sum(item => item.Score - UsualBreak);
}
