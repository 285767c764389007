namespace QuestSearch.Searching;

/// <summary>Matches single words: those that have one of a set of index terms.</summary>
internal sealed class TermsClause(TermSet terms) : PositionalClause([terms.Statistics])
{
    public override ClauseIterator? Open(Segment segment) => terms.IsExpansion
        ? GradedIterator.Open(segment, terms)
        : OpenScored(segment, withPositions: false);

    public override PositionsIterator? OpenPositions(Segment segment) => OpenScored(segment, withPositions: true);

    public override List<WordSpan> Places(SentenceView sentence)
    {
        List<WordSpan> places = [];
        foreach (SentenceWord word in sentence.Words)
        {
            if (terms.Contains(word.Forms.ExactTerm) || terms.Contains(word.Forms.StemTerm))
            {
                places.Add(word.Place);
            }
        }

        SortedSpans.Sort(places);
        return places;
    }

    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words) => words.Add(place);

    private TermsIterator? OpenScored(Segment segment, bool withPositions) =>
        segment.OpenPostings(terms.Terms, withPositions) is { } postings ? new TermsIterator(postings, ScorerIn(segment)) : null;
}
