namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>The engines that are measured on the files of the peers.</summary>
internal enum PeerEngine
{
    LuceneNet,
    QuestSearch,
}
