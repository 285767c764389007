using Lucene.Net.Analysis;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Engines;

/// <summary>Lucene.Net as a good developer uses it: English stems with the stop words kept, BM25 on both sides, a stored text and page, one reader that stays open.</summary>
internal sealed class LuceneNetEngine : ISearchEngine
{
    private const double RamBufferMegabytes = 128;
    private readonly Lucene.Net.Store.Directory _directory;
    private readonly Analyzer _analyzer = new EnglishAnalyzer(LuceneVersion.LUCENE_48, CharArraySet.Empty);
    private readonly BM25Similarity _similarity = new();
    private readonly LuceneNetQueries _queries;
    private DirectoryReader? _reader;
    private IndexSearcher? _searcher;

    public LuceneNetEngine(string? folder)
    {
        _directory = folder is null ? new RAMDirectory() : FSDirectory.Open(folder);
        _queries = new LuceneNetQueries(_analyzer);
    }

    private IndexSearcher Searcher => _searcher ?? throw new InvalidOperationException("Index a corpus first.");

    public void Index(Corpus corpus)
    {
        IndexWriterConfig configuration = new(LuceneVersion.LUCENE_48, _analyzer)
        {
            Similarity = _similarity,
            RAMBufferSizeMB = RamBufferMegabytes,
        };
        using (IndexWriter writer = new(_directory, configuration))
        {
            foreach (CorpusSentence sentence in corpus.Sentences)
            {
                writer.AddDocument(DocumentOf(sentence));
            }
        }

        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = _similarity };
    }

    public bool CanAnswer(QueryClass queryClass) => true;

    public IReadOnlyList<EngineHit> Search(BenchmarkQuery query)
    {
        ScoreDoc[] found = Searcher.Search(_queries.Translate(query, Searcher), ISearchEngine.HitCount).ScoreDocs;
        EngineHit[] hits = new EngineHit[found.Length];
        for (int i = 0; i < hits.Length; i++)
        {
            Document document = Searcher.Doc(found[i].Doc);
            hits[i] = new EngineHit(document.Get(LuceneNetFields.Text), document.Get(LuceneNetFields.Page));
        }

        return hits;
    }

    public int Count(BenchmarkQuery query) => Searcher.Search(_queries.Translate(query, Searcher), 1).TotalHits;

    public void Dispose()
    {
        _reader?.Dispose();
        _analyzer.Dispose();
        _directory.Dispose();
    }

    private static Document DocumentOf(CorpusSentence sentence)
    {
        Document document =
        [
            new TextField(LuceneNetFields.Text, sentence.Text, Field.Store.YES),
            new StoredField(LuceneNetFields.Page, sentence.Page),
            new StoredField(LuceneNetFields.Book, sentence.Book),
        ];
        foreach (string note in sentence.CarriedNotes)
        {
            document.Add(new StringField(LuceneNetFields.CarriedNote, note, Field.Store.NO));
        }

        if (sentence.Note is not null)
        {
            document.Add(new BinaryDocValuesField(LuceneNetFields.Note, new BytesRef(sentence.Note)));
        }

        return document;
    }
}
