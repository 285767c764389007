using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes what the first use of an index takes.</summary>
internal static class FirstUseTable
{
    public static string Write(IEnumerable<(PeerEngine Engine, FirstUseResult Result)> rows) => MarkdownTable.Write(
        "The first thousand queries of a process, all different",
        ["engine", "opening, ms", "all queries, ms", "median, µs", "99th percentile, µs"],
        rows.Select(row => new[]
        {
            row.Engine.DisplayName(),
            MarkdownTable.Rounded(row.Result.OpenMilliseconds),
            MarkdownTable.Rounded(row.Result.TotalMilliseconds),
            MarkdownTable.Rounded(row.Result.MedianMicroseconds),
            MarkdownTable.Rounded(row.Result.Percentile99Microseconds),
        }));
}
