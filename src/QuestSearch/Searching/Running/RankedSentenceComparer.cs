namespace QuestSearch.Searching;

/// <summary>Puts the sentence that is to be shown first before the others.</summary>
internal sealed class RankedSentenceComparer : IComparer<RankedSentence>
{
    private static readonly RankedSentenceComparer ByRelevance = new(HitOrder.Relevance);
    private static readonly RankedSentenceComparer ByReading = new(HitOrder.Reading);

    private readonly HitOrder _order;

    private RankedSentenceComparer(HitOrder order) => _order = order;

    public static RankedSentenceComparer Of(HitOrder order) => order == HitOrder.Reading ? ByReading : ByRelevance;

    public int Compare(RankedSentence left, RankedSentence right)
    {
        if (_order == HitOrder.Relevance && left.Score != right.Score)
        {
            return right.Score.CompareTo(left.Score);
        }

        return left.BookRank != right.BookRank ? left.BookRank.CompareTo(right.BookRank) : left.Ordinal.CompareTo(right.Ordinal);
    }
}
