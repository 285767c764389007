using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace QuestSearch.Postings;

/// <summary>The terms and postings of an open segment.</summary>
internal sealed class SegmentFields : FieldsProducer
{
    private readonly SortedDictionary<string, Terms> _fields = new(StringComparer.Ordinal);
    private readonly IndexInput[] _inputs;

    public SegmentFields(SegmentReadState state)
    {
        List<IndexInput> inputs = [];
        try
        {
            IndexBytes dictionary = Open(state, SegmentFiles.Dictionary, inputs);
            IndexBytes documents = Open(state, SegmentFiles.Documents, inputs);
            IndexBytes positions = Open(state, SegmentFiles.Positions, inputs);
            SentenceLengths lengths = ReadLengths(state);
            foreach (FieldSummary summary in ReadSummaries(inputs[0]))
            {
                Add(summary.Name, new SegmentTerms(new SegmentField(summary, dictionary, documents, positions, lengths)));
            }

            Add(SentenceLengths.FieldName, new LengthTerms(lengths));
        }
        catch
        {
            IOUtils.DisposeWhileHandlingException(inputs);
            throw;
        }

        _inputs = [.. inputs];
    }

    public override int Count => _fields.Count;

    public override IEnumerator<string> GetEnumerator() => _fields.Keys.GetEnumerator();

    public override Terms? GetTerms(string field) => _fields.GetValueOrDefault(field);

    public override long RamBytesUsed() => 0;

    public override void CheckIntegrity()
    {
        foreach (IndexInput input in _inputs)
        {
            CodecUtil.ChecksumEntireFile(input);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            IOUtils.Dispose(_inputs);
        }
    }

    private void Add(string field, Terms terms)
    {
        if (!_fields.TryAdd(field, terms))
        {
            throw DamagedPostings.Exception();
        }
    }

    private static IndexBytes Open(SegmentReadState state, string extension, List<IndexInput> inputs)
    {
        IndexInput input = SegmentFiles.Open(state, extension);
        inputs.Add(input);
        return new IndexBytes(input);
    }

    private static SentenceLengths ReadLengths(SegmentReadState state)
    {
        using IndexInput input = SegmentFiles.Open(state, SegmentFiles.Lengths);
        return SentenceLengths.Read(input, state.SegmentInfo.DocCount);
    }

    private static IEnumerable<FieldSummary> ReadSummaries(IndexInput dictionary)
    {
        dictionary.Seek(dictionary.Length - CodecUtil.FooterLength() - sizeof(long));
        dictionary.Seek(dictionary.ReadInt64());
        for (int count = dictionary.ReadInt32(); count > 0; count--)
        {
            yield return FieldSummary.Read(dictionary);
        }
    }
}
