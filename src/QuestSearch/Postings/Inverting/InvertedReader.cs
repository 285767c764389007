using Lucene.Net.Index;
using Lucene.Net.Util;
using LuceneOptions = Lucene.Net.Index.IndexOptions;

namespace QuestSearch.Postings;

/// <summary>
/// Blocks of inverted documents as Lucene.Net takes them in, through <see cref="IndexWriter.AddIndexes(IndexReader[])"/>: <see cref="SegmentWriter"/> sees what it is
/// given and writes terms and postings without Lucene.Net's help, which has only the columns to copy. Nothing can be searched in it.
/// </summary>
internal sealed class InvertedReader : AtomicReader
{
    private readonly int[] _starts;

    public InvertedReader(IReadOnlyList<InvertedBlock> blocks)
    {
        Blocks = blocks;
        _starts = new int[blocks.Count];
        int documents = 0;
        for (int i = 0; i < _starts.Length; i++)
        {
            _starts[i] = documents;
            documents = checked(documents + blocks[i].DocumentCount);
        }

        MaxDoc = documents;
        FieldInfos = new FieldInfos(InfosOf(blocks[0]));
    }

    public IReadOnlyList<InvertedBlock> Blocks { get; }

    /// <summary>The first document of each block.</summary>
    public IReadOnlyList<int> Starts => _starts;

    public override int MaxDoc { get; }

    public override int NumDocs => MaxDoc;

    public override FieldInfos FieldInfos { get; }

    public override IBits? LiveDocs => null;

    /// <summary>None, which Lucene.Net allows: <see cref="SegmentWriter"/> has the blocks.</summary>
    public override Fields? Fields => null;

    public override NumericDocValues? GetNumericDocValues(string field)
    {
        NumberColumn[] columns = [.. Blocks.SelectMany(block => block.Numbers.Where(column => column.Name == field))];
        return columns.Length == 0 ? null : new Numbers(columns, _starts);
    }

    public override BinaryDocValues? GetBinaryDocValues(string field) =>
        Blocks[0].Records.Name == field ? new Records([.. Blocks.Select(block => block.Records)], _starts) : null;

    public override SortedDocValues? GetSortedDocValues(string field) => null;

    public override SortedSetDocValues? GetSortedSetDocValues(string field) => null;

    public override IBits GetDocsWithField(string field) => new Bits.MatchAllBits(MaxDoc);

    public override NumericDocValues? GetNormValues(string field) => null;

    public override Fields? GetTermVectors(int docID) => null;

    public override void Document(int docID, StoredFieldVisitor visitor)
    {
    }

    public override void CheckIntegrity()
    {
    }

    protected override void DoClose()
    {
    }

    private static FieldInfo[] InfosOf(InvertedBlock block)
    {
        List<FieldInfo> infos = [];
        foreach (InvertedField field in block.Fields)
        {
            LuceneOptions options = field.IsPositional ? LuceneOptions.DOCS_AND_FREQS_AND_POSITIONS : LuceneOptions.DOCS_ONLY;
            Add(field.Name, options, DocValuesType.NONE);
        }

        foreach (NumberColumn column in block.Numbers)
        {
            Add(column.Name, LuceneOptions.NONE, DocValuesType.NUMERIC);
        }

        Add(block.Records.Name, LuceneOptions.NONE, DocValuesType.BINARY);
        return [.. infos];

        void Add(string name, LuceneOptions options, DocValuesType columnType) => infos.Add(new FieldInfo(
            name,
            indexed: options != LuceneOptions.NONE,
            number: infos.Count,
            storeTermVector: false,
            omitNorms: true,
            storePayloads: false,
            options,
            columnType,
            normsType: DocValuesType.NONE,
            attributes: null));
    }

    /// <summary>Finds the block of a document; documents are asked for in their order, so that it is the last one or the next.</summary>
    private struct BlockOfDocument(int[] starts)
    {
        private int _block;

        public int Find(int document)
        {
            if (document < starts[_block])
            {
                _block = 0;
            }

            while (_block + 1 < starts.Length && starts[_block + 1] <= document)
            {
                _block++;
            }

            return _block;
        }
    }

    private sealed class Numbers(NumberColumn[] columns, int[] starts) : NumericDocValues
    {
        private BlockOfDocument _block = new(starts);

        public override long Get(int docID)
        {
            int block = _block.Find(docID);
            return columns[block].Values[docID - starts[block]];
        }
    }

    private sealed class Records(BytesColumn[] columns, int[] starts) : BinaryDocValues
    {
        private BlockOfDocument _block = new(starts);

        public override void Get(int docID, BytesRef result)
        {
            int block = _block.Find(docID);
            BytesColumn column = columns[block];
            int document = docID - starts[block];
            result.Bytes = column.Bytes;
            result.Offset = column.StartOf(document);
            result.Length = column.Ends[document] - result.Offset;
        }
    }
}
