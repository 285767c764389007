using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes how many more queries several threads answer than one.</summary>
internal static class ScalingTable
{
    public static string Write(int threads, IEnumerable<(PeerClass Class, ThreadScaling Raw, ThreadScaling Own)> rows) => MarkdownTable.Write(
        $"Queries a second on {threads} threads, and ÷ those on one",
        ["class", "Lucene.Net", "÷ one thread", "QuestSearch", "÷ one thread"],
        rows.Select(row => new[]
        {
            row.Class.Name,
            $"{row.Raw.OnAllThreads:N0}",
            MarkdownTable.Rounded(row.Raw.Factor),
            $"{row.Own.OnAllThreads:N0}",
            MarkdownTable.Rounded(row.Own.Factor),
        }));
}
