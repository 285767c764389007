using System.Diagnostics;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>Measures indexing and every class of queries in all engines, in one process; engine after engine within a class, so that all meet the same conditions.</summary>
internal static class BenchmarkRun
{
    private const int MostIndexings = 3;
    private const int WarmUpSentences = 5000;
    private static readonly TimeSpan WarmUpTime = TimeSpan.FromSeconds(3);
    private const double EnoughIndexingSeconds = 10;

    public static BenchmarkResult Measure(BenchmarkOptions options)
    {
        Corpus corpus = Corpus.Load(options);
        List<IndexingMeasurement> indexing = [];
        List<IndexedEngine> engines = [];
        WarmUpIndexing();
        try
        {
            foreach (Storage storage in Enum.GetValues<Storage>())
            {
                foreach (EngineKind kind in Enum.GetValues<EngineKind>())
                {
                    engines.Add(Index(kind, storage, corpus, indexing));
                }
            }

            return new BenchmarkResult(corpus, MeasureSegmentation(corpus), indexing, MeasureQueries(engines, corpus, options));
        }
        finally
        {
            engines.ForEach(engine => engine.Dispose());
        }
    }

    /// <summary>Indexes a small library over and over, so that the engines are compiled before a corpus is indexed that is so large that once must do.</summary>
    private static void WarmUpIndexing()
    {
        Corpus corpus = Corpus.Load(new BenchmarkOptions { SentenceCount = WarmUpSentences });
        foreach (EngineKind kind in Enum.GetValues<EngineKind>())
        {
            for (long start = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(start) < WarmUpTime;)
            {
                new IndexedEngine(kind, Storage.Memory, corpus).Dispose();
            }
        }
    }

    /// <summary>Indexes the corpus up to three times; the fastest counts, which leaves out the noise of the machine.</summary>
    private static IndexedEngine Index(EngineKind kind, Storage storage, Corpus corpus, List<IndexingMeasurement> measurements)
    {
        List<IndexingMeasurement> tries = [];
        IndexedEngine? engine = null;
        do
        {
            engine?.Dispose();
            GC.Collect();
            engine = new IndexedEngine(kind, storage, corpus);
            tries.Add(engine.Indexing);
        }
        while (tries.Count < MostIndexings && tries.Sum(measurement => measurement.Seconds) < EnoughIndexingSeconds);
        measurements.Add(tries.MinBy(measurement => measurement.Seconds)!);
        return engine;
    }

    private static double MeasureSegmentation(Corpus corpus) => Enumerable.Range(0, MostIndexings).Min(_ =>
    {
        long start = Stopwatch.GetTimestamp();
        foreach (Book book in corpus.Books)
        {
            SentenceSegmenter.Default.Segment(book);
        }

        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    });

    private static List<QueryMeasurement> MeasureQueries(List<IndexedEngine> engines, Corpus corpus, BenchmarkOptions options)
    {
        QueryDrawing drawing = new(new WordIndex(corpus.Sentences));
        LatencyMeter meter = new(options.MeasuredTime);
        var pairs =
            (from queryClass in Enum.GetValues<QueryClass>()
             let queries = drawing.Draw(queryClass, options.QueryCount)
             where queries.Count > 0
             from engine in engines
             where engine.Engine.CanAnswer(queryClass)
             select (Class: queryClass, Queries: queries, engine.Engine, engine.Indexing)).ToList();
        pairs.ForEach(pair => LatencyMeter.WarmUp(query => pair.Engine.Search(query).Count, pair.Queries));
        return pairs.ConvertAll(pair => new QueryMeasurement(
            pair.Class,
            pair.Indexing.Engine,
            pair.Indexing.Storage,
            meter.Measure(query => pair.Engine.Search(query).Count, pair.Queries),
            pair.Queries.Sum(pair.Engine.Count)));
    }
}
