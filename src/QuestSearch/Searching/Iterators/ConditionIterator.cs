using Lucene.Net.Index;

namespace QuestSearch.Searching;

/// <summary>Walks the sentences for which a condition holds. They score nothing.</summary>
/// <param name="documents">The sentences.</param>
/// <param name="cost">How many there are at most.</param>
internal sealed class ConditionIterator(DocsEnum documents, long cost) : ClauseIterator
{
    public override int Document => documents.DocID;

    public override long Cost => cost;

    public override int Next() => documents.NextDoc();

    public override int Advance(int target) => documents.Advance(target);

    public override double Score() => 0;
}
