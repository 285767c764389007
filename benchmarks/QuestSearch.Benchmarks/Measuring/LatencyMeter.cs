using System.Diagnostics;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>Times every single query of a class, one after the other on one thread, after a warm-up of twice the measured time.</summary>
internal sealed class LatencyMeter(TimeSpan measuredTime)
{
    private const int LeastPasses = 3;

    public Latency Measure(ISearchEngine engine, IReadOnlyList<BenchmarkQuery> queries)
    {
        Time(engine, queries, measuredTime * 2);
        GC.Collect();
        List<double> times = Time(engine, queries, measuredTime);
        times.Sort();
        return new Latency(times[times.Count / 2], times[times.Count * 99 / 100], AllocatedBytes(engine, queries));
    }

    /// <summary>Runs the queries a few times, so that the engine is compiled and its files are in memory before any class is timed.</summary>
    public static void WarmUp(ISearchEngine engine, IReadOnlyList<BenchmarkQuery> queries) => Time(engine, queries, TimeSpan.Zero);

    private static List<double> Time(ISearchEngine engine, IReadOnlyList<BenchmarkQuery> queries, TimeSpan least)
    {
        List<double> times = [];
        long start = Stopwatch.GetTimestamp();
        for (int pass = 0; pass < LeastPasses || Stopwatch.GetElapsedTime(start) < least; pass++)
        {
            foreach (BenchmarkQuery query in queries)
            {
                long begin = Stopwatch.GetTimestamp();
                engine.Search(query);
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
            }
        }

        return times;
    }

    private static long AllocatedBytes(ISearchEngine engine, IReadOnlyList<BenchmarkQuery> queries)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (BenchmarkQuery query in queries)
        {
            engine.Search(query);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / queries.Count;
    }
}
