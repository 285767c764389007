using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Matches where one match of each operand makes up a phrase or a nearness.</summary>
internal abstract class OperandsClause(IReadOnlyList<PositionalClause> operands) : PositionalClause([.. operands.SelectMany(operand => operand.SentenceCounts)])
{
    private readonly List<WordSpan>[] _placesOfOperands = new List<WordSpan>[operands.Count];
    private OperandSearch? _search;

    protected IReadOnlyList<PositionalClause> Operands { get; } = operands;

    public sealed override SegmentScorer? OpenScorer(Segment segment)
    {
        if (Operands.Count < 2)
        {
            return null;
        }

        PostingsCursor[] cursors = new PostingsCursor[Operands.Count];
        IndexedTerm[] terms = new IndexedTerm[cursors.Length];
        for (int i = 0; i < cursors.Length; i++)
        {
            if (Operands[i] is not TermsClause { SingleTerm: { } term } || segment.OpenCursor(term) is not { } cursor)
            {
                return null;
            }

            cursors[i] = cursor;
            terms[i] = term;
        }

        return NewScorer(segment, terms, cursors);
    }

    public sealed override PositionsIterator? OpenPositions(Segment segment)
    {
        PositionsIterator[] iterators = new PositionsIterator[Operands.Count];
        for (int i = 0; i < iterators.Length; i++)
        {
            if (Operands[i].OpenPositions(segment) is not { } iterator)
            {
                return null;
            }

            iterators[i] = iterator;
        }

        return new OperandsIterator(iterators, NewSearch(), ScorerIn(segment));
    }

    protected abstract OperandSearch NewSearch();

    /// <summary>Makes the scorer for operands that are single terms.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="terms">The terms in their order.</param>
    /// <param name="cursors">The postings of each.</param>
    protected abstract SegmentScorer NewScorer(Segment segment, IndexedTerm[] terms, PostingsCursor[] cursors);

    protected sealed override void FindPlaces(SentenceView sentence, List<WordSpan> places)
    {
        _search ??= NewSearch();
        _search.FindAll(PlacesOfOperands(sentence), places);
    }

    protected List<WordSpan>[] PlacesOfOperands(SentenceView sentence)
    {
        for (int i = 0; i < _placesOfOperands.Length; i++)
        {
            _placesOfOperands[i] = Operands[i].Places(sentence);
        }

        return _placesOfOperands;
    }
}
