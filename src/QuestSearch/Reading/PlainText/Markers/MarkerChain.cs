namespace QuestSearch.Reading.PlainText.Markers;

/// <summary>
/// Finds the numbered note markers of a text that has no notes beside them: the chain of candidates that counts up by one, beginning again at 1 or
/// going on after a gap, whose weights are highest. One pass; the best chain is kept for each number that it may have come to.
/// </summary>
internal static class MarkerChain
{
    private const float Restart = -3;
    private const float Gap = -1.5f;
    private const float Repeat = -1;
    private const int WidestGap = 4;
    private const float NotExpected = -1;
    private const float Linked = 2;

    /// <summary>Picks the candidates of the best chain, in order.</summary>
    /// <param name="marks">The candidates with a number, in reading order.</param>
    /// <param name="expected">The numbers of the notes that the book has; empty when it has none.</param>
    public static List<MarkCandidate> Find(IReadOnlyList<MarkCandidate> marks, IReadOnlySet<int> expected)
    {
        Link[] links = new Link[marks.Count];
        Dictionary<int, int> bestAt = [];
        int bestOfAll = -1;
        for (int i = 0; i < marks.Count; i++)
        {
            int value = marks[i].Value;
            float own = marks[i].Weight + (marks[i].Draft is not null ? Linked : expected.Contains(value) ? 0.5f : expected.Count > 0 ? NotExpected : 0);
            Link link = new(own + (value == 1 ? 0 : Restart), -1);
            link = Better(link, links, bestOfAll, own + (value == 1 ? -1 : Restart));
            for (int gap = 0; gap <= WidestGap; gap++)
            {
                float step = gap == 0 ? 0 : Gap * gap;
                link = bestAt.TryGetValue(value - 1 - gap, out int from) ? Better(link, links, from, own + step) : link;
            }

            link = bestAt.TryGetValue(value, out int same) ? Better(link, links, same, own + Repeat) : link;
            links[i] = link;
            if (!bestAt.TryGetValue(value, out int known) || links[known].Score <= link.Score)
            {
                bestAt[value] = i;
            }

            bestOfAll = bestOfAll < 0 || links[bestOfAll].Score <= link.Score ? i : bestOfAll;
        }

        return Trace(marks, links, bestOfAll);
    }

    private static Link Better(Link link, Link[] links, int from, float gain) =>
        from >= 0 && links[from].Score + gain > link.Score ? new Link(links[from].Score + gain, from) : link;

    private static List<MarkCandidate> Trace(IReadOnlyList<MarkCandidate> marks, Link[] links, int last)
    {
        List<MarkCandidate> chain = [];
        for (int i = last; i >= 0 && links[i].Score > 0; i = links[i].From)
        {
            chain.Add(marks[i]);
        }

        chain.Reverse();
        return chain;
    }

    private readonly record struct Link(float Score, int From);
}
