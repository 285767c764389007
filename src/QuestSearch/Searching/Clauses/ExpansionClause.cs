namespace QuestSearch.Searching;

/// <summary>Matches single words: those that a prefix, wildcard, regular expression or fuzzy word stands for.</summary>
internal sealed class ExpansionClause(Expansion expansion) : PositionalClause([expansion.Sentences])
{
    public override ClauseIterator? Open(Segment segment) =>
        ExpandedDocuments.Of(segment, expansion.TermsOf(segment.Ordinal)) is { } documents ? new GradedIterator(documents) : null;

    public override SegmentScorer? OpenScorer(Segment segment) =>
        ExpandedDocuments.Of(segment, expansion.TermsOf(segment.Ordinal)) is { } documents ? new ExpansionScorer(segment, documents) : null;

    public override PositionsIterator? OpenPositions(Segment segment) =>
        segment.OpenPostings(expansion.TermsOf(segment.Ordinal)) is { } postings ? new TermsIterator(postings, ScorerIn(segment)) : null;

    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words) => words.Add(place);

    protected override void FindPlaces(SentenceView sentence, List<WordSpan> places)
    {
        expansion.FindIn(sentence, places);
        SortedSpans.Sort(places);
    }
}
