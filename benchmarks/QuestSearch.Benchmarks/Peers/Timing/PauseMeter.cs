namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>Watches the garbage collections of this process and notes how long they stop it.</summary>
internal sealed class PauseMeter
{
    private static readonly GCKind[] Kinds = [GCKind.Ephemeral, GCKind.FullBlocking, GCKind.Background];
    private readonly Dictionary<GCKind, long> _lastSeen = Kinds.ToDictionary(kind => kind, kind => GC.GetGCMemoryInfo(kind).Index);
    private readonly List<double> _pauses = [];
    private readonly TimeSpan _pausedBefore = GC.GetTotalPauseDuration();
    private readonly int _collectionsBefore = GC.CollectionCount(0);
    private int _collectionsSeen = GC.CollectionCount(0);

    /// <summary>Gets how many collections there were.</summary>
    public int Collections => GC.CollectionCount(0) - _collectionsBefore;

    /// <summary>Gets how long they stopped the process altogether, in milliseconds.</summary>
    public double TotalMilliseconds => (GC.GetTotalPauseDuration() - _pausedBefore).TotalMilliseconds;

    /// <summary>Gets the longest pause that was seen, in milliseconds; 0 when there was none.</summary>
    public double LongestMilliseconds => _pauses.DefaultIfEmpty().Max();

    /// <summary>Counts the pauses that were seen and took longer than a time.</summary>
    public int CountOver(double milliseconds) => _pauses.Count(pause => pause > milliseconds);

    /// <summary>Notes the pauses of the last collections; to be called after every few microseconds of work, as the runtime keeps but the last one of each kind.</summary>
    public void Watch()
    {
        if (GC.CollectionCount(0) is var collections && collections != _collectionsSeen)
        {
            _collectionsSeen = collections;
            Array.ForEach(Kinds, Note);
        }
    }

    private void Note(GCKind kind)
    {
        GCMemoryInfo info = GC.GetGCMemoryInfo(kind);
        if (info.Index != _lastSeen[kind])
        {
            _lastSeen[kind] = info.Index;
            foreach (TimeSpan pause in info.PauseDurations)
            {
                if (pause > TimeSpan.Zero)
                {
                    _pauses.Add(pause.TotalMilliseconds);
                }
            }
        }
    }
}
