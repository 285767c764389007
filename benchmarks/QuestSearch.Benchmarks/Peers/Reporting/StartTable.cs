using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes how long new processes take to their first hit.</summary>
internal static class StartTable
{
    public static string Write(IReadOnlyDictionary<PeerEngine, StartTime> disk, IReadOnlyDictionary<PeerEngine, StartTime> memory) => MarkdownTable.Write(
        "A new process: from its start to its first hit, median / least in ms",
        ["engine", "from an index on disk", "from 30 sentences in memory"],
        disk.Keys.Select(engine => new[] { engine.DisplayName(), Times(disk[engine]), Times(memory[engine]) }));

    private static string Times(StartTime time) => $"{time.Median:N0} / {time.Least:N0}";
}
