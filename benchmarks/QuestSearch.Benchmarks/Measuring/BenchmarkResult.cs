using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>All that was measured in a run.</summary>
/// <param name="Corpus">What was indexed.</param>
/// <param name="SegmentationSeconds">The time that QuestSearch takes to part the books into sentences, which its indexing includes.</param>
/// <param name="Indexing">What indexing cost.</param>
/// <param name="Queries">What the queries took.</param>
internal sealed record BenchmarkResult(
    Corpus Corpus, double SegmentationSeconds, IReadOnlyList<IndexingMeasurement> Indexing, IReadOnlyList<QueryMeasurement> Queries)
{
    /// <summary>Gets the classes that were measured.</summary>
    public IEnumerable<QueryClass> Classes => Queries.Select(measurement => measurement.Class).Distinct();

    /// <summary>Finds what was measured of a class; <see langword="null"/> when the engine cannot answer it.</summary>
    public QueryMeasurement? Find(QueryClass queryClass, Storage storage, EngineKind engine) => Queries.FirstOrDefault(
        measurement => (measurement.Class, measurement.Storage, measurement.Engine) == (queryClass, storage, engine));
}
