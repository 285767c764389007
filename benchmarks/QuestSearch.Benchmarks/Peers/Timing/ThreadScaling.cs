using System.Diagnostics;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>How many queries a second of a class are answered on one thread and on several.</summary>
internal readonly record struct ThreadScaling(double OnOneThread, double OnAllThreads)
{
    /// <summary>Gets how many times as many several threads answer.</summary>
    public double Factor => OnAllThreads / OnOneThread;

    /// <summary>Measures one thread and then several, each for a time.</summary>
    public static ThreadScaling Measure(IPeerSearcher searcher, PeerQuery[] queries, int threads, TimeSpan time)
    {
        QueriesPerSecond(searcher, queries, threads, time / 2);
        return new ThreadScaling(QueriesPerSecond(searcher, queries, 1, time), QueriesPerSecond(searcher, queries, threads, time));
    }

    private static double QueriesPerSecond(IPeerSearcher searcher, PeerQuery[] queries, int threads, TimeSpan time)
    {
        using Barrier start = new(threads);
        double[] rates = new double[threads];
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(worker => new Thread(() =>
        {
            start.SignalAndWait();
            rates[worker] = Rate(searcher, queries, first: worker * queries.Length / threads, time);
        }))];
        Array.ForEach(workers, worker => worker.Start());
        Array.ForEach(workers, worker => worker.Join());
        return rates.Sum();
    }

    private static double Rate(IPeerSearcher searcher, PeerQuery[] queries, int first, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        TimeSpan elapsed;
        int answered = 0;
        do
        {
            searcher.Answer(queries[(first + answered++) % queries.Length]);
            elapsed = Stopwatch.GetElapsedTime(start);
        }
        while (elapsed < time);
        return answered / elapsed.TotalSeconds;
    }
}
