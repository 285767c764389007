using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>How long new processes of an engine take to their first hit.</summary>
/// <param name="Engine">The engine.</param>
/// <param name="Form">How the program was made.</param>
/// <param name="Disk">From an index on disk.</param>
/// <param name="Memory">From a passage in memory.</param>
internal sealed record StartRow(PeerEngine Engine, string Form, StartTime Disk, StartTime Memory);
