namespace QuestSearch.Reading.PlainText;

/// <summary>Leaves out the underscores that stand for italics in plain text, where a text uses them so.</summary>
internal static class EmphasisMarks
{
    private const int Fewest = 4;

    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        List<(PageLine Line, int At)> marks = [];
        int opening = 0;
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.Role is not (LineRole.Body or LineRole.Heading or LineRole.Note))
            {
                continue;
            }

            for (int at = line.Source.IndexOf('_', line.TextStart, line.Length); at >= 0; at = line.Source.IndexOf('_', at + 1, line.TextEnd - at - 1))
            {
                opening += Opens(line, at) ? 1 : 0;
                marks.Add((line, at));
            }
        }

        bool areEmphasis = opening >= Fewest && opening > 0.4 * marks.Count && opening < 0.6 * marks.Count;
        foreach ((PageLine line, int at) in areEmphasis ? marks : [])
        {
            LiftList.Add(line, new Lift(at, at + 1, ReadingDecision.MarkupLeftOut, null, "", "emphasis"));
        }
    }

    private static bool Opens(PageLine line, int at) =>
        at + 1 < line.TextEnd && !Characters.IsBlank(line.Source[at + 1]) && (at == line.TextStart || !char.IsLetterOrDigit(line.Source[at - 1]) && !Characters.IsSentenceEnd(line.Source[at - 1]) && line.Source[at - 1] != ',');
}
