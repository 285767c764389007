using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>Writes the columns of a segment: one of records and several of numbers.</summary>
internal sealed class ColumnsWriter(IndexOutput file, DocValuesConsumer numbers) : DocValuesConsumer
{
    private readonly RecordWriter _records = new(file);
    private string? _field;

    public override void AddNumericField(FieldInfo field, IEnumerable<long?> values) => numbers.AddNumericField(field, values);

    public override void AddBinaryField(FieldInfo field, IEnumerable<BytesRef> values)
    {
        if (_field is not null)
        {
            throw new NotSupportedException($"The records are in the field '{_field}'; '{field.Name}' cannot have others.");
        }

        _field = field.Name;
        foreach (BytesRef value in values)
        {
            _records.Add(value is null ? [] : value.Bytes.AsSpan(value.Offset, value.Length));
        }
    }

    public override void AddSortedField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrd) => throw NoSortedField(field);

    public override void AddSortedSetField(FieldInfo field, IEnumerable<BytesRef> values, IEnumerable<long?> docToOrdCount, IEnumerable<long?> ords) => throw NoSortedField(field);

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        try
        {
            _records.Finish();
            CodecUtil.WriteFooter(file);
        }
        finally
        {
            IOUtils.Dispose(file, numbers);
        }
    }

    private static NotSupportedException NoSortedField(FieldInfo field) => new($"The field '{field.Name}' cannot have sorted values.");
}
