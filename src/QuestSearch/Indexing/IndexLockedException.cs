using QuestSearch.Indexing;

namespace QuestSearch;

/// <summary>An index is being written by another process or by another instance of this one. One may write at a time; any number may read.</summary>
public sealed class IndexLockedException : IOException
{
    internal IndexLockedException(string name, WriterIdentity? holder, Exception innerException)
        : base(Describe(name, holder), innerException)
    {
        ProcessId = holder?.ProcessId;
        MachineName = holder?.MachineName;
        Since = holder?.Since;
    }

    /// <summary>Gets the id of the process that writes; <see langword="null"/> when it left no word of itself.</summary>
    public int? ProcessId { get; }

    /// <summary>Gets the name of the machine that it runs on; <see langword="null"/> when it left no word of itself.</summary>
    public string? MachineName { get; }

    /// <summary>Gets the time, in UTC, at which it began to write; <see langword="null"/> when it left no word of itself.</summary>
    public DateTimeOffset? Since { get; }

    private static string Describe(string name, WriterIdentity? holder)
    {
        string who = holder switch
        {
            null => "another process",
            { IsThisProcess: true } => $"another QuestIndex of this process ({holder.ProcessId}), since {holder.Since:u}",
            _ => $"process {holder.ProcessId} on {holder.MachineName}, since {holder.Since:u}",
        };
        return $"{name} is being written by {who}. Only one may write at a time: dispose that index or end that process, then try again. Reading is possible meanwhile.";
    }
}
