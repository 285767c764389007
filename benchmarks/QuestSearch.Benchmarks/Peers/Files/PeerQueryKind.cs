namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>What a query asks of its words.</summary>
internal enum PeerQueryKind
{
    Term,
    And,
    Or,
    Phrase,
    Slop,
    Prefix,
    Fuzzy,
}
