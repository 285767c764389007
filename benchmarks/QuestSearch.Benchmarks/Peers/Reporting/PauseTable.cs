using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes how garbage collections stopped the processes that answered queries.</summary>
internal static class PauseTable
{
    public static string Write(IEnumerable<(PeerEngine Engine, PauseResult Result)> rows) => MarkdownTable.Write(
        "Garbage collection while queries of all classes are answered, each engine in a process of its own",
        ["engine", "seconds", "queries", "collections", "longest pause, ms", "pauses over 1 ms", "share of the time, %"],
        rows.Select(row => new[]
        {
            row.Engine.DisplayName(),
            $"{row.Result.Seconds:N0}",
            $"{row.Result.Queries:N0}",
            $"{row.Result.Collections:N0}",
            MarkdownTable.Rounded(row.Result.LongestMilliseconds),
            $"{row.Result.OverOneMillisecond:N0}",
            MarkdownTable.Rounded(row.Result.TotalMilliseconds / (10 * row.Result.Seconds)),
        }));
}
