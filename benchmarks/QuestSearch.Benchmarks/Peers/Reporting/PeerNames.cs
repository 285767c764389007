using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>The names that tables give to engines.</summary>
internal static class PeerNames
{
    public static string DisplayName(this PeerEngine engine) => engine == PeerEngine.LuceneNet ? "Lucene.Net" : $"{engine}";
}
