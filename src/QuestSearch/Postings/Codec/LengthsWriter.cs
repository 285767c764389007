using System.Globalization;
using Lucene.Net.Codecs;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>Takes in the field that tells the lengths of sentences, see <see cref="SentenceLengths"/>.</summary>
internal sealed class LengthsWriter(SentenceLengths lengths) : TermsConsumer
{
    private readonly DocumentsWriter _documents = new(lengths);

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override PostingsConsumer StartTerm(BytesRef text)
    {
        _documents.Length = byte.Parse(text.Bytes.AsSpan(text.Offset, text.Length), NumberStyles.None, CultureInfo.InvariantCulture);
        return _documents;
    }

    public override void FinishTerm(BytesRef text, TermStats stats)
    {
    }

    public override void Finish(long sumTotalTermFreq, long sumDocFreq, int docCount)
    {
    }

    private sealed class DocumentsWriter(SentenceLengths lengths) : PostingsConsumer
    {
        public byte Length { get; set; }

        public override void StartDoc(int docId, int freq) => lengths.Set(docId, Length);

        public override void AddPosition(int position, BytesRef payload, int startOffset, int endOffset)
        {
        }

        public override void FinishDoc()
        {
        }
    }
}
