namespace QuestSearch.Benchmarks.Measuring;

/// <summary>How long single queries of a class took, and what they allocated.</summary>
/// <param name="Median">The median, in microseconds.</param>
/// <param name="Percentile99">The 99th percentile, in microseconds.</param>
/// <param name="AllocatedBytes">The managed memory allocated by a query on average, in bytes.</param>
/// <param name="QueriesPerSecond">How many queries a second were answered.</param>
internal readonly record struct Latency(double Median, double Percentile99, long AllocatedBytes, double QueriesPerSecond);
