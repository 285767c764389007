namespace QuestSearch.Searching;

/// <summary>Matches where one match of each operand makes up a phrase or a nearness.</summary>
internal abstract class OperandsClause(IReadOnlyList<PositionalClause> operands) : PositionalClause([.. operands.SelectMany(operand => operand.SentenceCounts)])
{
    protected IReadOnlyList<PositionalClause> Operands { get; } = operands;

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

    public sealed override List<WordSpan> Places(SentenceView sentence)
    {
        List<WordSpan> places = [];
        NewSearch().FindAll(PlacesOfOperands(sentence), places);
        return places;
    }

    protected abstract OperandSearch NewSearch();

    protected List<WordSpan>[] PlacesOfOperands(SentenceView sentence) => [.. Operands.Select(operand => operand.Places(sentence))];
}
