namespace QuestSearch.Searching;

/// <summary>Matches single words: those that have one of a set of index terms.</summary>
internal sealed class TermsClause(TermSet terms) : PositionalClause([terms.Sentences])
{
    private WordMatcher? _words;

    public override ClauseIterator? Open(Segment segment) => OpenScored(segment);

    /// <summary>The term, when it is only one.</summary>
    public IndexedTerm? SingleTerm => terms.Terms is [IndexedTerm term] ? term : null;

    public override SegmentScorer? OpenScorer(Segment segment) => SingleTerm is { } term && segment.OpenCursor(term) is { } cursor
        ? new WordScorer(segment, new ScoredTerm(cursor, ScorerIn(segment)))
        : null;

    public override bool TryAddTerms(Segment segment, List<ScoredTerm> found)
    {
        if (SingleTerm is not { } term)
        {
            return false;
        }

        if (segment.OpenCursor(term) is { } cursor)
        {
            found.Add(new ScoredTerm(cursor, ScorerIn(segment)));
        }

        return true;
    }

    public override PositionsIterator? OpenPositions(Segment segment) => OpenScored(segment);

    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words) => words.Add(place);

    protected override void FindPlaces(SentenceView sentence, List<WordSpan> places)
    {
        _words ??= new WordMatcher(terms.Terms, sentence.Snapshot.Analyzer.KeepsFirstLetters);
        _words.FindIn(sentence, places);
        SortedSpans.Sort(places);
    }

    private TermsIterator? OpenScored(Segment segment) =>
        segment.OpenPostings(terms.Terms) is { } postings ? new TermsIterator(postings, ScorerIn(segment)) : null;
}
