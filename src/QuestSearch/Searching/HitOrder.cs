namespace QuestSearch;

/// <summary>The order of the hits of a search.</summary>
public enum HitOrder
{
    /// <summary>The highest <see cref="Hit.Score"/> first; hits of equal score in reading order.</summary>
    Relevance,

    /// <summary>Book by book, in the ordinal order of their ids, and in each book in the order of its sentences: the body, then the notes.</summary>
    Reading,
}
