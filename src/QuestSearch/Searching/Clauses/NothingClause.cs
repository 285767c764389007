namespace QuestSearch.Searching;

/// <summary>Matches nothing: a word that the index does not hold, a text without a word.</summary>
internal sealed class NothingClause() : PositionalClause([])
{
    public override PositionsIterator? OpenPositions(Segment segment) => null;

    public override bool TryAddTerms(Segment segment, List<ScoredTerm> terms) => true;

    protected override void FindPlaces(SentenceView sentence, List<WordSpan> places)
    {
    }

    public override void AddWords(SentenceView sentence, WordSpan place, List<WordSpan> words)
    {
    }
}
