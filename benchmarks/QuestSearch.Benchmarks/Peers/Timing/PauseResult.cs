using System.Diagnostics;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>How garbage collections stopped a process that answered queries of all classes in turn, after it had answered each once.</summary>
/// <param name="Queries">How many queries it answered.</param>
/// <param name="Collections">How many collections there were.</param>
/// <param name="LongestMilliseconds">The longest pause.</param>
/// <param name="OverOneMillisecond">How many pauses took longer than a millisecond.</param>
/// <param name="TotalMilliseconds">All pauses together.</param>
/// <param name="Seconds">How long it ran.</param>
internal sealed record PauseResult(long Queries, int Collections, double LongestMilliseconds, int OverOneMillisecond, double TotalMilliseconds, double Seconds)
{
    public static PauseResult Measure(IPeerSearcher searcher, IReadOnlyList<PeerQuery> queries, TimeSpan time)
    {
        foreach (PeerQuery query in queries)
        {
            searcher.Answer(query);
        }

        GC.Collect();
        PauseMeter meter = new();
        long start = Stopwatch.GetTimestamp();
        long answered = 0;
        while (Stopwatch.GetElapsedTime(start) < time)
        {
            searcher.Answer(queries[(int)(answered++ % queries.Count)]);
            meter.Watch();
        }

        return new PauseResult(
            answered,
            meter.Collections,
            meter.LongestMilliseconds,
            meter.CountOver(1),
            meter.TotalMilliseconds,
            Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
