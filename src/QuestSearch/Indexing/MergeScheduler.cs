using Lucene.Net.Index;

namespace QuestSearch.Indexing;

/// <summary>Merges segments in the background. A merge that fails, as on a full disk, changes nothing and is tried again after a later write; Lucene's own scheduler would end the process.</summary>
internal sealed class MergeScheduler : ConcurrentMergeScheduler
{
    protected override void HandleMergeException(Exception exc)
    {
    }
}
