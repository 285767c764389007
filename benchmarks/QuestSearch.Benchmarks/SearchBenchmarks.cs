using BenchmarkDotNet.Attributes;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks;

// What is measured: the time and memory from a query to ten complete hits, for each class of queries, in memory and on disk.
//   QuestSearch  text, pages, exact spans, notes and citation of each hit
//   LuceneNet    text and page from stored fields; English stems with stop words kept, BM25
//   SqliteFts5   text and page from the table; porter unicode61, ordered by bm25
// Corpus: the synthetic library (QUESTSEARCH_BENCHMARK_SENTENCES, 10,000 by default) or the real text at QUESTSEARCH_BENCHMARK_TEXT.
// Notes: an invocation runs one query, in rotation over fifty of the class, so that a percentile here is one of means over iterations;
// the mode "table" times every query by itself. FTS5 knows no fuzzy words.

/// <summary>Measures the time from a query to ten complete hits.</summary>
[Config(typeof(BenchmarkConfiguration))]
public class SearchBenchmarks : IDisposable
{
    private IndexedEngine? _engine;
    private IReadOnlyList<BenchmarkQuery> _queries = [];
    private int _next;

    /// <summary>Gets or sets the class of the queries.</summary>
    [ParamsAllValues]
    public QueryClass Class { get; set; }

    /// <summary>Gets or sets where the index is kept.</summary>
    [ParamsAllValues]
    public Storage Storage { get; set; }

    internal BenchmarkOptions Options { get; init; } = BenchmarkOptions.FromEnvironment();

    /// <summary>Indexes the corpus in QuestSearch.</summary>
    [GlobalSetup(Target = nameof(QuestSearch))]
    public void SetUpQuestSearch() => SetUp(EngineKind.QuestSearch);

    /// <summary>Indexes the corpus in Lucene.Net.</summary>
    [GlobalSetup(Target = nameof(LuceneNet))]
    public void SetUpLuceneNet() => SetUp(EngineKind.LuceneNet);

    /// <summary>Indexes the corpus in SQLite.</summary>
    [GlobalSetup(Target = nameof(SqliteFts5))]
    public void SetUpSqliteFts5() => SetUp(EngineKind.SqliteFts5);

    /// <summary>Deletes the index.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        _engine?.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Searches with QuestSearch.</summary>
    /// <returns>The number of hits.</returns>
    [Benchmark]
    public int QuestSearch() => SearchNext();

    /// <summary>Searches with Lucene.Net alone.</summary>
    /// <returns>The number of hits.</returns>
    [Benchmark(Baseline = true)]
    public int LuceneNet() => SearchNext();

    /// <summary>Searches with SQLite FTS5.</summary>
    /// <returns>The number of hits.</returns>
    [Benchmark]
    public int SqliteFts5() => SearchNext();

    private void SetUp(EngineKind kind)
    {
        Corpus corpus = Corpus.Load(Options);
        _queries = new QueryDrawing(new WordIndex(corpus.Sentences)).Draw(Class, Options.QueryCount);
        _engine = new IndexedEngine(kind, Storage, corpus);
    }

    private int SearchNext() => _engine!.Engine.Search(_queries[_next++ % _queries.Count]).Count;
}
