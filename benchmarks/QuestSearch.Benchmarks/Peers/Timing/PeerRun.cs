using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>Measures the classes one after the other in the engines of this process, on one thread.</summary>
/// <param name="raw">Lucene.Net.</param>
/// <param name="own">QuestSearch.</param>
/// <param name="sqlite">SQLite FTS5; <see langword="null"/> to leave it out.</param>
/// <param name="meter">Times the queries.</param>
/// <param name="java">What Java Lucene took.</param>
internal sealed class PeerRun(RawLuceneSearcher raw, QuestSearchSearcher own, SqliteFts5Searcher? sqlite, LatencyMeter meter, IReadOnlyDictionary<string, JavaResult> java)
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
            java.TryGetValue(queryClass.Name, out JavaResult found) ? found : null,
            sqlite is not null && SqliteFts5Searcher.CanAnswer(queryClass) ? meter.Measure(sqlite.Answer, queries) : null);
    }
}
