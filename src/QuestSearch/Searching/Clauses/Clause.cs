namespace QuestSearch.Searching;

/// <summary>A query as one snapshot of an index understands it: its words resolved to index terms, its pages and sections to ordinals. For one search, not thread-safe.</summary>
internal abstract class Clause
{
    /// <summary>Walks the sentences of a segment that may match, removed ones included; null when there is none. Documents of books may be among them.</summary>
    public abstract ClauseIterator? Open(Segment segment);

    /// <summary>Opens what ranks the matching sentences of a segment faster than a walk through them; null when there is no such thing or no such sentence.</summary>
    public virtual SegmentScorer? OpenScorer(Segment segment) => null;

    /// <summary>Adds the terms, one of which a sentence must hold to match, if that is all that the clause asks for.</summary>
    /// <returns>False when it asks for anything else.</returns>
    public virtual bool TryAddTerms(Segment segment, List<ScoredTerm> terms) => false;

    /// <summary>Tells whether a sentence matches.</summary>
    public abstract bool Matches(SentenceView sentence);

    /// <summary>Adds the matches that make a matching sentence match; clauses that are mere conditions add none.</summary>
    public virtual void AddMatches(SentenceView sentence, MatchList matches)
    {
    }
}
