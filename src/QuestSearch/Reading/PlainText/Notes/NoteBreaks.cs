namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>Tells apart notes that follow each other without labels: a note begins after a line that ends a sentence, the surer the shorter that line is.</summary>
internal static class NoteBreaks
{
    private static readonly string[] Openings = ["Ib.", "Ibid", "Id.", "See", "Cp.", "Cf.", "Compare", "Op. cit"];

    /// <summary>Finds the lines that begin notes, the first line included.</summary>
    /// <param name="lines">The lines of the notes.</param>
    /// <param name="from">The first line to look at.</param>
    /// <param name="to">The line after the last one.</param>
    /// <param name="count">How many notes there are.</param>
    /// <returns>The indexes of their first lines, in order, and how much speaks for each, 0 for the first; fewer than asked for when there are fewer lines.</returns>
    public static List<(int Line, float Score)> Find(List<PageLine> lines, int from, int to, int count)
    {
        if (from >= to)
        {
            return [];
        }

        int width = 0;
        for (int i = from; i < to; i++)
        {
            width = Math.Max(width, lines[i].Length);
        }

        List<(int Line, float Score)> breaks = [];
        for (int i = from + 1; i < to; i++)
        {
            breaks.Add((i, ScoreOf(lines[i - 1].Text, lines[i].Text, width)));
        }

        return [(from, 0), .. breaks.OrderByDescending(item => item.Score).ThenBy(item => item.Line).Take(count - 1).OrderBy(item => item.Line)];
    }

    private static float ScoreOf(ReadOnlySpan<char> before, ReadOnlySpan<char> line, int width)
    {
        float score = Characters.EndsSentence(before) ? 2 : 0;
        score += before.Length < 0.85 * width ? 1.5f : 0;
        score += char.IsUpper(line[0]) || Characters.IsOpeningQuote(line[0]) ? 1 : char.IsLower(line[0]) ? -1 : 0;
        foreach (string opening in Openings)
        {
            score += line.StartsWith(opening, StringComparison.Ordinal) ? 1 : 0;
        }

        return score;
    }
}
