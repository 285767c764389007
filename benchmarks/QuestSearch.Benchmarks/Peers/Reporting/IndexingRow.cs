using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>What indexing cost an engine on a number of threads.</summary>
internal sealed record IndexingRow(PeerEngine Engine, int Threads, IndexingCost Cost);
