using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>The columns of an open segment.</summary>
/// <param name="file">The file of records.</param>
/// <param name="documentCount">How many documents the segment has.</param>
/// <param name="numbers">The columns of numbers.</param>
internal sealed class SegmentColumns(IndexInput file, int documentCount, DocValuesProducer numbers) : DocValuesProducer
{
    private readonly RecordBlocks _records = new(file, documentCount);

    public override NumericDocValues GetNumeric(FieldInfo field) => numbers.GetNumeric(field);

    public override BinaryDocValues GetBinary(FieldInfo field) => new RecordColumn(_records);

    public override SortedDocValues? GetSorted(FieldInfo field) => null;

    public override SortedSetDocValues? GetSortedSet(FieldInfo field) => null;

    public override IBits GetDocsWithField(FieldInfo field) =>
        field.DocValuesType == DocValuesType.BINARY ? new Bits.MatchAllBits(documentCount) : numbers.GetDocsWithField(field);

    public override long RamBytesUsed() => numbers.RamBytesUsed();

    public override void CheckIntegrity()
    {
        numbers.CheckIntegrity();
        CodecUtil.ChecksumEntireFile(file);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            IOUtils.Dispose(file, numbers);
        }
    }
}
