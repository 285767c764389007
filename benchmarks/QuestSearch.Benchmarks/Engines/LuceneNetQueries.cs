using Lucene.Net.Analysis;
using Lucene.Net.Index;
using Lucene.Net.Queries;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;
using Lucene.Net.Util;
using QuestSearch.Benchmarks.Queries;
using LuceneQuery = Lucene.Net.Search.Query;

namespace QuestSearch.Benchmarks.Engines;

/// <summary>Puts a query in the terms of Lucene.Net.</summary>
internal sealed class LuceneNetQueries(Analyzer analyzer)
{
    private readonly QueryBuilder _builder = new(analyzer);

    public LuceneQuery Translate(BenchmarkQuery query, IndexSearcher searcher) => query.Class switch
    {
        QueryClass.WordHigh or QueryClass.WordMiddle or QueryClass.WordLow => Word(query.Words[0]),
        QueryClass.And => _builder.CreateBooleanQuery(LuceneNetFields.Text, query.Text, Occur.MUST),
        QueryClass.Or => _builder.CreateBooleanQuery(LuceneNetFields.Text, query.Text, Occur.SHOULD),
        QueryClass.PhraseOfTwo or QueryClass.PhraseOfThree => _builder.CreatePhraseQuery(LuceneNetFields.Text, query.Text),
        QueryClass.SloppyPhrase => _builder.CreatePhraseQuery(LuceneNetFields.Text, query.Text, BenchmarkQuery.Distance),
        QueryClass.Near => new SpanNearQuery([.. query.Words.Select(Span)], BenchmarkQuery.Distance, inOrder: false),
        QueryClass.Prefix => new Lucene.Net.Search.PrefixQuery(new Term(LuceneNetFields.Text, query.Words[0])),
        QueryClass.Fuzzy => new Lucene.Net.Search.FuzzyQuery(new Term(LuceneNetFields.Text, query.Words[0]), maxEdits: 1, prefixLength: 1),
        QueryClass.NoteJoin => NoteJoin(Word(query.Words[0]), Word(query.Words[1]), searcher),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "There is no such class."),
    };

    private static FilteredQuery NoteJoin(LuceneQuery body, LuceneQuery note, IndexSearcher searcher)
    {
        NoteCollector notes = new();
        searcher.Search(note, notes);
        return new FilteredQuery(body, new TermsFilter(LuceneNetFields.CarriedNote, notes.Keys));
    }

    private LuceneQuery Word(string word) => _builder.CreateBooleanQuery(LuceneNetFields.Text, word);

    private SpanTermQuery Span(string word) => new(((Lucene.Net.Search.TermQuery)Word(word)).Term);

    /// <summary>Collects the keys of the notes that the matching sentences belong to.</summary>
    private sealed class NoteCollector : ICollector
    {
        private BinaryDocValues? _notes;

        public List<BytesRef> Keys { get; } = [];

        public bool AcceptsDocsOutOfOrder => true;

        public void SetScorer(Scorer scorer)
        {
        }

        public void SetNextReader(AtomicReaderContext context) => _notes = context.AtomicReader.GetBinaryDocValues(LuceneNetFields.Note);

        public void Collect(int doc)
        {
            BytesRef key = new();
            _notes?.Get(doc, key);
            if (key.Length > 0)
            {
                Keys.Add(BytesRef.DeepCopyOf(key));
            }
        }
    }
}
