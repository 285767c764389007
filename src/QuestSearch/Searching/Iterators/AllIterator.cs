namespace QuestSearch.Searching;

/// <summary>Walks the sentences that match all operands. The scores are added in the order of the query, so that they do not depend on the segment.</summary>
internal sealed class AllIterator(ClauseIterator[] operands) : ClauseIterator
{
    private readonly Conjunction _conjunction = new(operands);

    public override int Document => _conjunction.Document;

    public override long Cost => _conjunction.Cost;

    public override int Next() => _conjunction.Next();

    public override int Advance(int target) => _conjunction.Advance(target);

    public override bool IsMatch() => _conjunction.IsMatch();

    public override double Score()
    {
        double sum = 0;
        foreach (ClauseIterator operand in operands)
        {
            sum += operand.Score();
        }

        return sum;
    }
}
