using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using LuceneOptions = Lucene.Net.Index.IndexOptions;

namespace QuestSearch.Postings;

/// <summary>Writes the terms and postings of a segment, field after field.</summary>
internal sealed class SegmentWriter : FieldsConsumer
{
    private readonly IndexOutput _dictionary;
    private readonly IndexOutput _documents;
    private readonly IndexOutput _positions;
    private readonly IndexOutput _lengthsFile;
    private readonly List<FieldSummary> _summaries = [];
    private readonly SentenceLengths _lengths;

    public SegmentWriter(SegmentWriteState state)
    {
        _lengths = new SentenceLengths(state.SegmentInfo.DocCount);
        _dictionary = SegmentFiles.Create(state, SegmentFiles.Dictionary);
        _documents = SegmentFiles.Create(state, SegmentFiles.Documents);
        _positions = SegmentFiles.Create(state, SegmentFiles.Positions);
        _lengthsFile = SegmentFiles.Create(state, SegmentFiles.Lengths);
    }

    public override TermsConsumer AddField(FieldInfo field)
    {
        bool isPositional = IsPositional(field.IndexOptions);
        if (!isPositional && field.IndexOptions != LuceneOptions.DOCS_ONLY)
        {
            throw new NotSupportedException($"The field '{field.Name}' cannot be indexed with {field.IndexOptions}.");
        }

        return WriterOf(field.Name, isPositional, coded: null);
    }

    /// <summary>Writes inverted documents or merges segments, of which the lengths of sentences are taken as they are: they have no terms of their own.</summary>
    public override void Merge(MergeState mergeState, Fields fields)
    {
        if (mergeState.Readers is [InvertedReader inverted])
        {
            Write(inverted);
            return;
        }

        for (int i = 0; i < mergeState.Readers.Count; i++)
        {
            AtomicReader reader = mergeState.Readers[i];
            if (reader.GetTerms(SentenceLengths.FieldName) is LengthTerms terms)
            {
                _lengths.CopyFrom(terms.Lengths, reader.LiveDocs, mergeState.DocBase[i]);
            }
        }

        foreach (string name in fields.Where(name => name != SentenceLengths.FieldName))
        {
            LuceneOptions options = mergeState.FieldInfos.FieldInfo(name).IndexOptions;
            CodedPositions? coded = MergedCodedPositions.Find(mergeState, name, _lengths);
            WriterOf(name, IsPositional(options), coded).Merge(mergeState, options, fields.GetTerms(name).GetEnumerator());
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (!disposing)
        {
            return;
        }

        try
        {
            WriteSummaries();
            _lengths.Write(_lengthsFile);
            foreach (IndexOutput output in Outputs())
            {
                CodecUtil.WriteFooter(output);
            }
        }
        finally
        {
            IOUtils.Dispose(Outputs());
        }
    }

    private void Write(InvertedReader documents)
    {
        for (int i = 0; i < documents.Blocks.Count; i++)
        {
            _lengths.CopyFrom(documents.Blocks[i].Lengths, live: null, documents.Starts[i]);
        }

        for (int i = 0; i < documents.Blocks[0].Fields.Count; i++)
        {
            InvertedField[] blocks = [.. documents.Blocks.Select(block => block.Fields[i])];
            bool isPositional = blocks[0].IsPositional;
            CodedPositions? coded = isPositional ? InvertedCodedPositions.Find(blocks, documents.Starts, _lengths) : null;
            InvertedFieldWriter writer = new(blocks, documents.Starts);
            if (writer.Write(PostingsWriter(isPositional, coded), DictionaryWriter(blocks[0].Name, isPositional, coded)) is { } summary)
            {
                _summaries.Add(summary);
            }
        }
    }

    private FieldWriter WriterOf(string field, bool isPositional, CodedPositions? coded) =>
        new(PostingsWriter(isPositional, coded), DictionaryWriter(field, isPositional, coded), _summaries.Add);

    private TermPostingsWriter PostingsWriter(bool isPositional, CodedPositions? coded) =>
        new(_documents, _positions, _lengths, isPositional, coded is null ? null : new NeighbourWriter(coded));

    private DictionaryWriter DictionaryWriter(string field, bool isPositional, CodedPositions? coded) =>
        new(_dictionary, field, isPositional, coded?.Terms ?? CommonTerms.None);

    private IndexOutput[] Outputs() => [_dictionary, _documents, _positions, _lengthsFile];

    private static bool IsPositional(LuceneOptions options) => options == LuceneOptions.DOCS_AND_FREQS_AND_POSITIONS;

    private void WriteSummaries()
    {
        long start = _dictionary.Position;
        _dictionary.WriteInt32(_summaries.Count);
        foreach (FieldSummary summary in _summaries)
        {
            summary.Write(_dictionary);
        }

        _dictionary.WriteInt64(start);
    }
}
