namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>A class of queries, by its name such as <c>and_hm</c> or <c>count_and_hm</c>.</summary>
/// <param name="Name">The name.</param>
internal sealed record PeerClass(string Name)
{
    /// <summary>Gets what is wanted of the sentences that match.</summary>
    public PeerAnswer Answer { get; } = Name.Split('_')[0] switch
    {
        "count" => PeerAnswer.Count,
        "fetch" => PeerAnswer.Fetch,
        _ => PeerAnswer.Top,
    };

    /// <summary>Gets what the queries ask of their words.</summary>
    public PeerQueryKind Kind { get; } = KindOf(Name);

    private static PeerQueryKind KindOf(string name) =>
        name.Split('_').Except(["count", "fetch"]).First() is var kind && Enum.TryParse(kind, ignoreCase: true, out PeerQueryKind found)
            ? found
            : throw new InvalidDataException($"There is no class of queries '{name}'.");
}
