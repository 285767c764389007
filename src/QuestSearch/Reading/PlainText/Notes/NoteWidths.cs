namespace QuestSearch.Reading.PlainText.Notes;

/// <summary>
/// How many characters full lines of a book hold in the text and in the notes. Plain text does not show the smaller type of notes, but a line of smaller
/// type holds more.
/// </summary>
/// <param name="Body">The width of full lines of the running text; 0 when there are too few to tell.</param>
/// <param name="Note">The width of full lines of the notes; 0 when there are too few to tell.</param>
internal sealed record NoteWidths(int Body, int Note)
{
    private const int Widest = 400;
    private const int FewestLines = 30;
    private const float LeastRatio = 1.1f;
    private const float Full = 0.85f;

    /// <summary>Whether text and notes are set so differently that a line shows which it is.</summary>
    public bool Differ => Body > 0 && Note >= LeastRatio * Body;

    /// <summary>Measures the notes that were found so far, and the text in the upper third of the pages, where notes do not come.</summary>
    public static NoteWidths Of(IReadOnlyList<PageDraft> pages)
    {
        int[] body = new int[Widest + 1];
        int[] notes = new int[Widest + 1];
        foreach (PageDraft page in pages)
        {
            for (int i = 0; i < page.Lines.Count; i++)
            {
                PageLine line = page.Lines[i];
                int[]? counts = line.Role == LineRole.Note ? notes : line.Role == LineRole.Body && i < page.Lines.Count / 3 ? body : null;
                if (counts is not null)
                {
                    counts[Math.Min(line.Length, Widest)]++;
                }
            }
        }

        return new NoteWidths(FullWidth(body), FullWidth(notes));
    }

    /// <summary>How much the width of a line speaks for a note, from -1 to 1; 0 for a line that is not full, and where the widths do not differ.</summary>
    public float ScoreOf(PageLine line)
    {
        if (!Differ || line.Length < Full * Body)
        {
            return 0;
        }

        float middle = (Body + Note) / 2f;
        return Math.Clamp(2 * (line.Length - middle) / (Note - Body), -1, 1);
    }

    /// <summary>The median of the lines that are not much shorter than the longest tenth.</summary>
    private static int FullWidth(int[] counts)
    {
        int total = counts.Sum();
        if (total < FewestLines)
        {
            return 0;
        }

        int longest = Rank(counts, 0, total * 9 / 10);
        int shortest = (int)(Full * longest);
        return Rank(counts, shortest, counts.AsSpan(shortest..).ToArray().Sum() / 2);
    }

    /// <summary>The width at which a number of lines from the shortest allowed on has been passed.</summary>
    private static int Rank(int[] counts, int from, int rank)
    {
        int seen = 0;
        int width = from;
        while (width < Widest && (seen += counts[width]) <= rank)
        {
            width++;
        }

        return width;
    }
}
