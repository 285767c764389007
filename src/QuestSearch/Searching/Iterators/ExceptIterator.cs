namespace QuestSearch.Searching;

/// <summary>Walks the sentences that do not match a clause. They score nothing.</summary>
/// <param name="sentences">All sentences of the segment.</param>
/// <param name="excluded">Those that may match the clause.</param>
internal sealed class ExceptIterator(ClauseIterator sentences, ClauseIterator excluded) : ClauseIterator
{
    public override int Document => sentences.Document;

    public override long Cost => sentences.Cost;

    public override int Next() => sentences.Next();

    public override int Advance(int target) => sentences.Advance(target);

    public override bool IsMatch()
    {
        if (excluded.Document < Document)
        {
            excluded.Advance(Document);
        }

        return excluded.Document != Document || !excluded.IsMatch();
    }

    public override double Score() => 0;
}
