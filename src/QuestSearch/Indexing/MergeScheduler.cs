using System.Runtime.ExceptionServices;
using Lucene.Net.Index;

namespace QuestSearch.Indexing;

/// <summary>Merges segments in the background. A merge that fails, as on a full disk, is reported by the next write; Lucene's own scheduler would end the process.</summary>
internal sealed class MergeScheduler : ConcurrentMergeScheduler
{
    private volatile ExceptionDispatchInfo? _failure;

    public void ThrowIfFailed() => _failure?.Throw();

    protected override void HandleMergeException(Exception exc) => _failure ??= ExceptionDispatchInfo.Capture(exc);
}
