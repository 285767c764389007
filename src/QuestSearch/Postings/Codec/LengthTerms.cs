using Lucene.Net.Index;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>Carries the lengths of the sentences of a segment to where they are merged or read. It has no terms.</summary>
internal sealed class LengthTerms(SentenceLengths lengths) : Terms
{
    public SentenceLengths Lengths => lengths;

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override long Count => 0;

    public override long SumTotalTermFreq => -1;

    public override long SumDocFreq => 0;

    public override int DocCount => 0;

    public override bool HasFreqs => false;

    public override bool HasOffsets => false;

    public override bool HasPositions => false;

    public override bool HasPayloads => false;

    public override TermsEnum GetEnumerator() => TermsEnum.EMPTY;
}
