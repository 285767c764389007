using Lucene.Net.Index;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>The terms of a field of a segment, as Lucene.Net sees them.</summary>
internal sealed class SegmentTerms(SegmentField postings) : Terms
{
    public SegmentField Postings => postings;

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override long Count => postings.Summary.TermCount;

    public override long SumTotalTermFreq => postings.Summary.SumOfOccurrences;

    public override long SumDocFreq => postings.Summary.SumOfSentences;

    public override int DocCount => postings.Summary.DocumentCount;

    public override bool HasFreqs => postings.Summary.IsPositional;

    public override bool HasOffsets => false;

    public override bool HasPositions => postings.Summary.IsPositional;

    public override bool HasPayloads => false;

    public override TermsEnum GetEnumerator() => new SegmentTermsEnum(postings);
}
