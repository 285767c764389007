using System.Diagnostics;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>What the first use of an index took in a process that had searched nothing before.</summary>
/// <param name="OpenMilliseconds">Opening the index.</param>
/// <param name="TotalMilliseconds">All queries.</param>
/// <param name="MedianMicroseconds">The median query.</param>
/// <param name="Percentile99Microseconds">The 99th percentile.</param>
internal sealed record FirstUseResult(double OpenMilliseconds, double TotalMilliseconds, double MedianMicroseconds, double Percentile99Microseconds)
{
    public static FirstUseResult Measure(Func<IPeerSearcher> open, IReadOnlyList<PeerQuery> queries)
    {
        double[] times = new double[queries.Count];
        long start = Stopwatch.GetTimestamp();
        using IPeerSearcher searcher = open();
        double opening = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        for (int i = 0; i < times.Length; i++)
        {
            long begin = Stopwatch.GetTimestamp();
            searcher.Answer(queries[i]);
            times[i] = Stopwatch.GetElapsedTime(begin).TotalMicroseconds;
        }

        double total = times.Sum() / 1000;
        Array.Sort(times);
        return new FirstUseResult(opening, total, times[times.Length / 2], times[times.Length * 99 / 100]);
    }
}
