using BenchmarkDotNet.Attributes;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;

namespace QuestSearch.Benchmarks;

// What is measured: the time and memory to index a corpus, up to the first answer from the committed index.
//   QuestSearch  is given books, which it parts into sentences itself; stores spans, pages, notes and source maps of each sentence
//   LuceneNet    is given the sentences; one document each with stored text and page
//   SqliteFts5   is given the sentences; one transaction with a prepared statement
// Corpus: the synthetic library (QUESTSEARCH_BENCHMARK_SENTENCES, 10,000 by default) or the real text at QUESTSEARCH_BENCHMARK_TEXT.
// Notes: the mode "table" prints sentences and megabytes a second and the size of the indexes.

/// <summary>Measures the indexing of a corpus.</summary>
[Config(typeof(BenchmarkConfiguration))]
public class IndexingBenchmarks
{
    private Corpus? _corpus;

    /// <summary>Gets or sets where the index is kept.</summary>
    [ParamsAllValues]
    public Storage Storage { get; set; }

    internal BenchmarkOptions Options { get; init; } = BenchmarkOptions.FromEnvironment();

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void SetUp() => _corpus = Corpus.Load(Options);

    /// <summary>Indexes with QuestSearch.</summary>
    /// <returns>The number of sentences that hold the word <c>the</c>.</returns>
    [Benchmark]
    public int QuestSearch() => Index(EngineKind.QuestSearch);

    /// <summary>Indexes with Lucene.Net alone.</summary>
    /// <returns>The number of sentences that hold the word <c>the</c>.</returns>
    [Benchmark(Baseline = true)]
    public int LuceneNet() => Index(EngineKind.LuceneNet);

    /// <summary>Indexes with SQLite FTS5.</summary>
    /// <returns>The number of sentences that hold the word <c>the</c>.</returns>
    [Benchmark]
    public int SqliteFts5() => Index(EngineKind.SqliteFts5);

    private int Index(EngineKind kind)
    {
        using IndexedEngine engine = new(kind, Storage, _corpus!);
        return engine.FirstAnswer;
    }
}
