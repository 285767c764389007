namespace QuestSearch.Searching;

/// <summary>A query as one snapshot of an index understands it: its words resolved to index terms, its pages and sections to ordinals. For one search, not thread-safe.</summary>
internal abstract class Clause
{
    /// <summary>Walks the sentences of a segment that may match, removed ones included; null when there is none. Documents of books may be among them.</summary>
    public abstract ClauseIterator? Open(Segment segment);

    /// <summary>Tells whether a sentence matches.</summary>
    public abstract bool Matches(SentenceView sentence);

    /// <summary>Adds the matches that make a matching sentence match; clauses that are mere conditions add none.</summary>
    public virtual void AddMatches(SentenceView sentence, List<WordSpan[]> matches)
    {
    }
}
