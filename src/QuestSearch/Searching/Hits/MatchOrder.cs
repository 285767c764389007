namespace QuestSearch.Searching;

/// <summary>Puts the match that begins first before the others and, of those that begin together, the one that ends first.</summary>
internal sealed class MatchOrder : IComparer<Match>
{
    private MatchOrder()
    {
    }

    public static MatchOrder Instance { get; } = new();

    public int Compare(Match? x, Match? y)
    {
        int starts = x!.Runs[0].Span.Start.CompareTo(y!.Runs[0].Span.Start);
        return starts != 0 ? starts : x.Runs[^1].Span.End.CompareTo(y.Runs[^1].Span.End);
    }
}
