namespace QuestSearch.Reading.PlainText;

/// <summary>Folds runs of white space and control characters inside lines to one blank.</summary>
internal static class WhiteSpaceFolding
{
    public static void Find(IReadOnlyList<PageDraft> pages)
    {
        foreach (PageLine line in pages.SelectMany(page => page.Lines))
        {
            if (line.Role is LineRole.Body or LineRole.Heading or LineRole.Note)
            {
                Find(line);
            }
        }
    }

    private static void Find(PageLine line)
    {
        string source = line.Source;
        for (int i = line.TextStart; i < line.TextEnd; i++)
        {
            if (!Characters.IsBlank(source[i]))
            {
                continue;
            }

            int start = i;
            while (i + 1 < line.TextEnd && Characters.IsBlank(source[i + 1]))
            {
                i++;
            }

            if (i > start || source[start] != ' ')
            {
                LiftList.Add(line, new Lift(start, i + 1, ReadingDecision.WhiteSpaceFolded, null, " ", ""));
            }
        }
    }
}
