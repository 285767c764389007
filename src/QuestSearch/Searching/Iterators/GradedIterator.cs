using Lucene.Net.Util;

namespace QuestSearch.Searching;

/// <summary>Walks the sentences that hold one of many terms. A sentence scores 1 / (1 + e) where e is the least number of edits among the terms it holds, which is 1 where no edits are counted.</summary>
internal sealed class GradedIterator : ClauseIterator
{
    private readonly FixedBitSet[] _byEdits;
    private readonly FixedBitSet _all;
    private int _document = -1;

    private GradedIterator(FixedBitSet[] byEdits)
    {
        _byEdits = byEdits;
        _all = byEdits[0].Clone();
        foreach (FixedBitSet set in byEdits.AsSpan(1))
        {
            _all.Or(set);
        }

        Cost = _all.Cardinality;
    }

    public override int Document => _document;

    public override long Cost { get; }

    public static GradedIterator? Open(Segment segment, TermSet terms)
    {
        FixedBitSet[] byEdits = new FixedBitSet[1 + terms.Terms.Max(term => term.Edits)];
        for (int edits = 0; edits < byEdits.Length; edits++)
        {
            byEdits[edits] = new FixedBitSet(segment.DocumentCount);
        }

        return segment.AddDocuments(terms.Terms, byEdits) ? new GradedIterator(byEdits) : null;
    }

    public override int Next() => Advance(_document + 1);

    public override int Advance(int target)
    {
        int document = target < _all.Length ? _all.NextSetBit(target) : -1;
        return _document = document < 0 ? End : document;
    }

    public override double Score()
    {
        int edits = 0;
        while (!_byEdits[edits].Get(_document))
        {
            edits++;
        }

        return 1.0 / (1 + edits);
    }
}
