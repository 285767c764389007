using QuestSearch.Postings;

namespace QuestSearch.Searching;

/// <summary>Walks the sentences that hold all operands and finds where they make up a phrase or a nearness.</summary>
internal sealed class OperandsIterator(PositionsIterator[] operands, OperandSearch search, TermScorer scorer) : PositionsIterator(scorer)
{
    private readonly Conjunction _conjunction = new(operands);
    private readonly List<WordSpan> _places = [];
    private readonly List<WordSpan>[] _operandPlaces = new List<WordSpan>[operands.Length];
    private int _placesOf = -1;

    public override int Document => _conjunction.Document;

    public override long Cost => _conjunction.Cost;

    public override int Next() => _conjunction.Next();

    public override int Advance(int target) => _conjunction.Advance(target);

    public override List<WordSpan> Places()
    {
        if (_placesOf != Document)
        {
            _placesOf = Document;
            _places.Clear();
            for (int i = 0; i < operands.Length; i++)
            {
                _operandPlaces[i] = operands[i].Places();
            }

            search.FindAll(_operandPlaces, _places);
        }

        return _places;
    }
}
