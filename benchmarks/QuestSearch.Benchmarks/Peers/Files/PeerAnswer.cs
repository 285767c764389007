namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>What is wanted of the sentences that match.</summary>
internal enum PeerAnswer
{
    /// <summary>The ten best and their scores.</summary>
    Top,

    /// <summary>How many there are.</summary>
    Count,

    /// <summary>The ten best with text and page.</summary>
    Fetch,
}
