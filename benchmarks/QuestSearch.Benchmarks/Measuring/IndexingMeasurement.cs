using QuestSearch.Benchmarks.Engines;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>What the indexing of a corpus cost.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Storage">Where the index is kept.</param>
/// <param name="Seconds">The time, up to the first answer from the committed index.</param>
/// <param name="AllocatedBytes">The managed memory allocated, in bytes.</param>
/// <param name="IndexBytes">The size of the index; <see langword="null"/> in memory.</param>
internal sealed record IndexingMeasurement(EngineKind Engine, Storage Storage, double Seconds, long AllocatedBytes, long? IndexBytes);
