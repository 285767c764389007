namespace QuestSearch.Searching;

/// <summary>Walks the sentences that hold one of many terms. A sentence scores 1 / (1 + e) where e is the least number of edits among the terms it holds, which is 1 where no edits are counted.</summary>
internal sealed class GradedIterator(ExpandedDocuments documents) : ClauseIterator
{
    private readonly long _cost = documents.All.Count();
    private int _document = -1;

    public override int Document => _document;

    public override long Cost => _cost;

    public override int Next() => Advance(_document + 1);

    public override int Advance(int target) => _document = documents.All.Next(target);

    public override double Score() => documents.ScoreOf(_document);
}
