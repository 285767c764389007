using System.Diagnostics;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>Times every single query of a class, one after the other on one thread, after a warm-up of twice the measured time.</summary>
/// <param name="measuredTime">How long to measure at least; up to ten times as long where three passes over the queries take longer.</param>
internal sealed class LatencyMeter(TimeSpan measuredTime)
{
    private const int LeastPasses = 3;
    private const int MostStretch = 10;

    /// <summary>Runs the queries once, so that the engine is compiled and its files are in memory before any class is timed.</summary>
    public static void WarmUp<TQuery>(Func<TQuery, int> search, IReadOnlyList<TQuery> queries) => Time(search, queries, TimeSpan.Zero);

    /// <summary>Times the queries.</summary>
    /// <param name="search">Answers a query; what it returns is not looked at.</param>
    /// <param name="queries">The queries of a class.</param>
    public Latency Measure<TQuery>(Func<TQuery, int> search, IReadOnlyList<TQuery> queries)
    {
        Time(search, queries, measuredTime * 2);
        GC.Collect();
        long allocated = GC.GetAllocatedBytesForCurrentThread();
        List<double> times = Time(search, queries, measuredTime);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        times.Sort();
        return new Latency(times[times.Count / 2], times[times.Count * 99 / 100], allocated / times.Count, 1e6 * times.Count / times.Sum());
    }

    private static List<double> Time<TQuery>(Func<TQuery, int> search, IReadOnlyList<TQuery> queries, TimeSpan least)
    {
        List<double> times = [];
        long start = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        int passes = 0;
        do
        {
            foreach (TQuery query in queries)
            {
                long begin = Stopwatch.GetTimestamp();
                search(query);
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
            }

            passes++;
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < least || (passes < LeastPasses && elapsed < least * MostStretch));
        return times;
    }
}
