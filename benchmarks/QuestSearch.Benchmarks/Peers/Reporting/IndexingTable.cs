using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes what indexing cost.</summary>
internal static class IndexingTable
{
    private const double BytesPerMegabyte = 1e6;

    public static string Write(IReadOnlyList<IndexingRow> rows)
    {
        IndexingRow reference = rows.First(row => row is { Engine: PeerEngine.LuceneNet, Threads: 1 });
        return MarkdownTable.Write(
            "Indexing, each row in a process of its own",
            ["engine", "threads", "sentences/s", "÷ Lucene.Net on one thread", "bytes a sentence on disk", "peak working set, MB"],
            rows.Select(row => new[]
            {
                row.Engine.DisplayName(),
                $"{row.Threads}",
                $"{row.Cost.SentencesPerSecond:N0}",
                MarkdownTable.Rounded(row.Cost.SentencesPerSecond / reference.Cost.SentencesPerSecond),
                $"{row.Cost.IndexBytes / row.Cost.Sentences:N0}",
                $"{row.Cost.PeakBytes / BytesPerMegabyte:N0}",
            }));
    }
}
