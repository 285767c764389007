using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Indexes the sentences of a file.</summary>
internal interface IPeerIndexing
{
    /// <summary>Writes and commits an index.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="sentences">The sentences.</param>
    /// <param name="threads">How many threads share the work.</param>
    void Write(string folder, IEnumerable<PeerSentence> sentences, int threads);
}
