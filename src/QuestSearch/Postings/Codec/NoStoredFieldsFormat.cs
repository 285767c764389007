using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Directory = Lucene.Net.Store.Directory;

namespace QuestSearch.Postings;

/// <summary>Stores no field and takes no room: what a hit needs is in <see cref="RecordBlocks"/>.</summary>
internal sealed class NoStoredFieldsFormat : StoredFieldsFormat
{
    public override StoredFieldsReader FieldsReader(Directory directory, SegmentInfo si, FieldInfos fn, IOContext context) => new Reader();

    public override StoredFieldsWriter FieldsWriter(Directory directory, SegmentInfo si, IOContext context) => new Writer();

    private sealed class Writer : StoredFieldsWriter
    {
        public override void StartDocument(int numStoredFields)
        {
        }

        public override void WriteField(FieldInfo info, IIndexableField field) =>
            throw new NotSupportedException($"The field '{info.Name}' cannot be stored.");

        public override void Abort()
        {
        }

        public override void Finish(FieldInfos fis, int numDocs)
        {
        }

        public override int Merge(MergeState mergeState) => mergeState.SegmentInfo.DocCount;

        protected override void Dispose(bool disposing)
        {
        }
    }

    private sealed class Reader : StoredFieldsReader
    {
        public override void VisitDocument(int n, StoredFieldVisitor visitor)
        {
        }

        public override object Clone() => this;

        public override long RamBytesUsed() => 0;

        public override void CheckIntegrity()
        {
        }

        protected override void Dispose(bool disposing)
        {
        }
    }
}
