using Lucene.Net.Codecs;
using Lucene.Net.Codecs.Lucene45;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>The columns of a segment: records in a form of our own, numbers as Lucene.Net writes them.</summary>
[DocValuesFormatName(SentenceCodec.CodecName)]
internal sealed class ColumnsFormat : DocValuesFormat
{
    private readonly Lucene45DocValuesFormat _numbers = new();

    public override DocValuesConsumer FieldsConsumer(SegmentWriteState state)
    {
        DocValuesConsumer numbers = _numbers.FieldsConsumer(state);
        try
        {
            return new ColumnsWriter(SegmentFiles.Create(state, SegmentFiles.Records), numbers);
        }
        catch
        {
            numbers.Dispose();
            throw;
        }
    }

    public override DocValuesProducer FieldsProducer(SegmentReadState state)
    {
        DocValuesProducer numbers = _numbers.FieldsProducer(state);
        IndexInput? file = null;
        try
        {
            file = SegmentFiles.Open(state, SegmentFiles.Records);
            return new SegmentColumns(file, state.SegmentInfo.DocCount, numbers);
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(numbers, file);
            throw;
        }
    }
}
