using Lucene.Net.Util;

namespace QuestSearch.Searching;

/// <summary>Walks the documents of a set. They score nothing.</summary>
internal sealed class BitSetIterator(FixedBitSet documents) : ClauseIterator
{
    private readonly long _cost = documents.Cardinality;
    private int _document = -1;

    public override int Document => _document;

    public override long Cost => _cost;

    public override int Next() => Advance(_document + 1);

    public override int Advance(int target)
    {
        int document = target < documents.Length ? documents.NextSetBit(target) : -1;
        return _document = document < 0 ? End : document;
    }

    public override double Score() => 0;
}
