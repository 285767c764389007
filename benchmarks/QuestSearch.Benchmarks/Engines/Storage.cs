namespace QuestSearch.Benchmarks.Engines;

/// <summary>Where an index is kept.</summary>
public enum Storage
{
    /// <summary>In the memory of the process.</summary>
    Memory,

    /// <summary>In a folder, committed.</summary>
    Disk,
}
