using Lucene.Net.Index;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>The records of a segment as Lucene.Net merges them. For one thread at a time; <see cref="Records"/> are for all.</summary>
internal sealed class RecordColumn(RecordBlocks records) : BinaryDocValues
{
    private byte[] _copy = [];

    public RecordBlocks Records => records;

    public override void Get(int docID, BytesRef result)
    {
        ReadOnlySpan<byte> record = records.Of(docID);
        if (_copy.Length < record.Length)
        {
            _copy = new byte[record.Length * 2];
        }

        record.CopyTo(_copy);
        result.Bytes = _copy;
        result.Offset = 0;
        result.Length = record.Length;
    }
}
