namespace QuestSearch.Searching;

/// <summary>Walks the sentences that match at least one operand. The scores of those that match are added in the order of the query.</summary>
internal sealed class AnyIterator : ClauseIterator
{
    private readonly ClauseIterator[] _operands;
    private readonly bool[] _matches;
    private int _document = -1;

    public AnyIterator(ClauseIterator[] operands)
    {
        _operands = operands;
        _matches = new bool[operands.Length];
        foreach (ClauseIterator operand in operands)
        {
            Cost += operand.Cost;
        }
    }

    public override int Document => _document;

    public override long Cost { get; }

    public override int Next() => Advance(_document + 1);

    public override int Advance(int target)
    {
        int least = End;
        foreach (ClauseIterator operand in _operands)
        {
            int document = operand.Document < target ? operand.Advance(target) : operand.Document;
            least = Math.Min(least, document);
        }

        return _document = least;
    }

    public override bool IsMatch()
    {
        bool any = false;
        for (int i = 0; i < _operands.Length; i++)
        {
            _matches[i] = _operands[i].Document == _document && _operands[i].IsMatch();
            any |= _matches[i];
        }

        return any;
    }

    public override double Score()
    {
        double sum = 0;
        for (int i = 0; i < _operands.Length; i++)
        {
            sum += _matches[i] ? _operands[i].Score() : 0;
        }

        return sum;
    }
}
