using Lucene.Net.Codecs;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>Writes the terms of a field, each with its postings.</summary>
internal sealed class FieldWriter(TermPostingsWriter postings, DictionaryWriter dictionary, Action<FieldSummary> finished) : TermsConsumer
{
    private readonly DocumentsWriter _documents = new(postings);

    public override IComparer<BytesRef> Comparer => BytesRef.UTF8SortedAsUnicodeComparer;

    public override PostingsConsumer StartTerm(BytesRef text)
    {
        postings.StartTerm(text.Bytes.AsSpan(text.Offset, text.Length));
        return _documents;
    }

    public override void FinishTerm(BytesRef text, TermStats stats)
    {
        TermEntry entry = postings.FinishTerm();
        dictionary.Add(text.Bytes.AsSpan(text.Offset, text.Length), entry, postings.InlinePositions);
    }

    public override void Finish(long sumTotalTermFreq, long sumDocFreq, int docCount) =>
        finished(dictionary.Finish(sumTotalTermFreq, sumDocFreq, docCount));

    private sealed class DocumentsWriter(TermPostingsWriter postings) : PostingsConsumer
    {
        public override void StartDoc(int docId, int freq) => postings.AddDocument(docId, freq);

        public override void AddPosition(int position, BytesRef payload, int startOffset, int endOffset) => postings.AddPosition(position);

        public override void FinishDoc()
        {
        }
    }
}
