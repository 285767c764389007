using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes how long new processes take to their first hit.</summary>
internal static class StartTable
{
    public static string Write(IEnumerable<StartRow> rows) => MarkdownTable.Write(
        "A new process: from its start to its first hit, median / least in ms",
        ["engine", "program", "from an index on disk", "from 30 sentences in memory"],
        rows.Select(row => new[] { row.Engine.DisplayName(), row.Form, Times(row.Disk), Times(row.Memory) }));

    private static string Times(StartTime time) => $"{time.Median:N0} / {time.Least:N0}";
}
