using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>What was measured of a class of queries in an engine.</summary>
/// <param name="Class">The class.</param>
/// <param name="Engine">The engine.</param>
/// <param name="Storage">Where the index is kept.</param>
/// <param name="Latency">What the queries took.</param>
/// <param name="Total">The number of sentences that the queries match, summed up.</param>
internal sealed record QueryMeasurement(QueryClass Class, EngineKind Engine, Storage Storage, Latency Latency, int Total);
