namespace QuestSearch.Searching;

/// <summary>Walks a range of documents, all of which match. They score nothing.</summary>
internal sealed class DocumentsIterator(int start, int end) : ClauseIterator
{
    private int _document = -1;

    public override int Document => _document;

    public override long Cost => end - start;

    public override int Next() => Advance(_document + 1);

    public override int Advance(int target)
    {
        int document = Math.Max(start, target);
        return _document = document < end ? document : End;
    }

    public override double Score() => 0;
}
