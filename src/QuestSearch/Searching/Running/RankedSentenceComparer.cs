namespace QuestSearch.Searching;

/// <summary>Puts the sentence that is to be shown first before the others.</summary>
internal sealed class RankedSentenceComparer(HitOrder order) : IComparer<RankedSentence>
{
    public int Compare(RankedSentence left, RankedSentence right)
    {
        if (order == HitOrder.Relevance && left.Score != right.Score)
        {
            return right.Score.CompareTo(left.Score);
        }

        return left.BookRank != right.BookRank ? left.BookRank.CompareTo(right.BookRank) : left.Ordinal.CompareTo(right.Ordinal);
    }
}
