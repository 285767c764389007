using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using QuestSearch.Postings;

namespace QuestSearch.Indexing;

/// <summary>The books of one segment, removed ones included: where their blocks begin, their ids and, once asked for, their records. It outlives the snapshots that share the segment.</summary>
internal sealed class SegmentBooks
{
    private readonly int[] _starts;
    private readonly string[] _ids;
    private readonly BookRecord?[] _records;

    private SegmentBooks(int[] starts, string[] ids)
    {
        _starts = starts;
        _ids = ids;
        _records = new BookRecord?[starts.Length];
    }

    public int Count => _starts.Length;

    /// <summary>The ids of the books, in the order of their documents.</summary>
    public IReadOnlyList<string> Ids => _ids;

    public static SegmentBooks Load(AtomicReader reader)
    {
        int[] starts = FindStarts(reader);
        string[] ids = new string[starts.Length];
        RecordBlocks records = RecordBlocks.Of(reader, FieldNames.Record);
        for (int i = 0; i < starts.Length; i++)
        {
            ids[i] = BookRecordFormat.ReadId(records.Of(starts[i]));
        }

        return new SegmentBooks(starts, ids);
    }

    /// <summary>The document of a book, counted from the start of the segment.</summary>
    public int StartOf(int index) => _starts[index];

    public string IdOf(int index) => _ids[index];

    /// <summary>Lists the ids of the books that are not removed.</summary>
    public IEnumerable<string> LiveIds(AtomicReader reader)
    {
        IBits? live = reader.LiveDocs;
        return _ids.Where((_, index) => live is null || live.Get(_starts[index]));
    }

    /// <summary>Finds the book whose block holds a document.</summary>
    public int IndexOf(int document)
    {
        int index = Array.BinarySearch(_starts, document);
        return index >= 0 ? index : ~index - 1;
    }

    public BookRecord RecordOf(int index, RecordBlocks records)
    {
        BookRecord? record = Volatile.Read(ref _records[index]);
        if (record is null)
        {
            record = BookRecordFormat.Read(records.Of(_starts[index]));
            Volatile.Write(ref _records[index], record);
        }

        return record;
    }

    private static int[] FindStarts(AtomicReader reader)
    {
        List<int> starts = [];
        TermsEnum? terms = reader.GetTerms(FieldNames.Kind)?.GetEnumerator();
        if (terms is not null && terms.SeekExact(new BytesRef(Kinds.Book)))
        {
            DocsEnum documents = terms.Docs(liveDocs: null, reuse: null, DocsFlags.NONE);
            for (int document = documents.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = documents.NextDoc())
            {
                starts.Add(document);
            }
        }

        return starts.FirstOrDefault(-1) == 0 || reader.MaxDoc == 0 ? [.. starts] : throw new InvalidDataException("A segment does not begin with a book.");
    }
}
