using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Searches an index on disk. Safe for use by several threads.</summary>
internal interface IPeerSearcher : IDisposable
{
    /// <summary>Answers a query as its class asks; QuestSearch with complete hits where it asks for hits.</summary>
    /// <returns>A number that depends on all that was looked at.</returns>
    int Answer(PeerQuery query);
}
