namespace QuestSearch.Searching;

/// <summary>Counts and ranks the sentences of a segment that match a clause without walking through all of them one by one. For one search, not thread-safe.</summary>
internal abstract class SegmentScorer
{
    /// <summary>Counts all sentences that match and are not removed. Called once, before <see cref="Collect"/>.</summary>
    public abstract int Count();

    /// <summary>Offers the sentences that may be among the first; others are passed over as soon as their bound shows that they are not.</summary>
    public abstract void Collect(TopSentences top);
}
