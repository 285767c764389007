using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>Measures the classes one after the other in both engines, on one thread.</summary>
internal sealed class PeerRun(RawLuceneSearcher raw, QuestSearchSearcher own, LatencyMeter meter, IReadOnlyDictionary<string, JavaResult> java)
{
    public IReadOnlyList<PeerMeasurement> Measure(IReadOnlyList<IGrouping<PeerClass, PeerQuery>> classes)
    {
        foreach (IGrouping<PeerClass, PeerQuery> queries in classes)
        {
            LatencyMeter.WarmUp(raw.Answer, [.. queries]);
            LatencyMeter.WarmUp(own.Answer, [.. queries]);
            LatencyMeter.WarmUp(own.Rank, [.. queries]);
        }

        return [.. classes.Select(queries => Measure(queries.Key, [.. queries]))];
    }

    private PeerMeasurement Measure(PeerClass queryClass, PeerQuery[] queries)
    {
        Console.Error.WriteLine($"measuring {queryClass.Name}");
        return new PeerMeasurement(
            queryClass,
            meter.Measure(raw.Answer, queries),
            meter.Measure(own.Answer, queries),
            queryClass.Answer == PeerAnswer.Top ? meter.Measure(own.Rank, queries) : null,
            java.TryGetValue(queryClass.Name, out JavaResult found) ? found : null);
    }
}
