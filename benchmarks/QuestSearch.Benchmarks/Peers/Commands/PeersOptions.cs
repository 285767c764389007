using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary>What the command <c>peers</c> shall measure.</summary>
internal sealed record PeersOptions
{
    /// <summary>Gets the files.</summary>
    public required PeerFiles Files { get; init; }

    /// <summary>Gets the names of the classes; all when empty.</summary>
    public required IReadOnlyCollection<string> Classes { get; init; }

    /// <summary>Gets a value indicating whether to make the indexes again.</summary>
    public bool Reindexes { get; init; }

    /// <summary>Gets how long to measure a class in an engine.</summary>
    public TimeSpan Time { get; init; }

    /// <summary>Gets how many queries of a class to check against an exhaustive search; 0 for none.</summary>
    public int Sample { get; init; }

    /// <summary>Gets a value indicating whether to measure SQLite FTS5 too.</summary>
    public bool MeasuresSqlite { get; init; }

    /// <summary>Gets how many threads to compare with one; less than 2 for no comparison.</summary>
    public int Threads { get; init; }

    /// <summary>Gets for how many seconds to watch the garbage collection; 0 for not at all.</summary>
    public double PauseSeconds { get; init; }

    /// <summary>Gets a value indicating whether to measure the first use.</summary>
    public bool MeasuresFirstUse { get; init; }
}
