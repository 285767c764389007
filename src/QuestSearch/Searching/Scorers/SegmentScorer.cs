namespace QuestSearch.Searching;

/// <summary>Counts and ranks the sentences of a segment that match a clause without walking through all of them one by one. For one search, not thread-safe.</summary>
internal abstract class SegmentScorer
{
    /// <summary>Offers the sentences that may be among the first; others are passed over as soon as their bound shows that they are not. Called once.</summary>
    /// <returns>The number of all sentences that match and are not removed.</returns>
    public abstract int Rank(TopSentences top);
}
