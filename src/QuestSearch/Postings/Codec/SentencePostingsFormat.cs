using Lucene.Net.Codecs;
using Lucene.Net.Index;

namespace QuestSearch.Postings;

/// <summary>Our form of terms and postings, as Lucene.Net writes and reads it.</summary>
[PostingsFormatName(SentenceCodec.CodecName)]
internal sealed class SentencePostingsFormat : PostingsFormat
{
    public override FieldsConsumer FieldsConsumer(SegmentWriteState state) => new SegmentWriter(state);

    public override FieldsProducer FieldsProducer(SegmentReadState state) => new SegmentFields(state);
}
