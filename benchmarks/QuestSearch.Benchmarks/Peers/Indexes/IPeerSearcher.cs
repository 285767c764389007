using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Searches an index on disk. Safe for use by several threads.</summary>
internal interface IPeerSearcher : IDisposable
{
    /// <summary>Answers a query as its class asks; QuestSearch with complete hits where it asks for hits.</summary>
    /// <returns>A number that depends on all that was looked at.</returns>
    int Answer(PeerQuery query);

    /// <summary>Opens an index of an engine.</summary>
    static IPeerSearcher Open(PeerEngine engine, string folder) => engine == PeerEngine.LuceneNet ? new RawLuceneSearcher(folder) : new QuestSearchSearcher(folder);
}
