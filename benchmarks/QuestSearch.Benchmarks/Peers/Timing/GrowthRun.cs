using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>Measures the same queries in libraries of several sizes, each the beginning of the next.</summary>
internal sealed class GrowthRun(PeerFiles files, LatencyMeter meter)
{
    /// <param name="sizes">How many sentences the libraries have. Queries that find nothing in the smallest are left out.</param>
    public IReadOnlyList<GrowthMeasurement> Measure(IEnumerable<int> sizes)
    {
        PeerFiles[] libraries = [.. sizes.Order().Select(files.First)];
        PeerQuery[] queries = FoundIn(libraries[0]);
        Measure(libraries[0], queries); // what runs first in a process is slower than what comes later
        return [.. libraries.SelectMany(library => Measure(library, queries))];
    }

    private static PeerQuery[] FoundIn(PeerFiles library)
    {
        using RawLuceneSearcher raw = new(new PeerIndexes(library, rebuilds: false).RawLucene());
        return [.. PeerQuery.ReadAll(library.Queries, []).SelectMany(group => group).Where(query => raw.Count(query) > 0)];
    }

    private List<GrowthMeasurement> Measure(PeerFiles library, PeerQuery[] allQueries)
    {
        PeerIndexes indexes = new(library, rebuilds: false);
        using RawLuceneSearcher raw = new(indexes.RawLucene());
        using QuestSearchSearcher own = new(indexes.QuestSearch());
        List<GrowthMeasurement> measurements = [];
        foreach (IGrouping<PeerClass, PeerQuery> group in allQueries.GroupBy(query => query.Class))
        {
            Console.Error.WriteLine($"measuring {group.Key.Name} in {library.Size}");
            PeerQuery[] queries = [.. group];
            measurements.Add(new GrowthMeasurement(
                group.Key, raw.SentenceCount, Postings(raw, queries), meter.Measure(raw.Answer, queries).Median, meter.Measure(own.Answer, queries).Median));
        }

        return measurements;
    }

    private static int Postings(RawLuceneSearcher raw, PeerQuery[] queries)
    {
        int[] postings = [.. queries.Select(raw.CountPostings).Order()];
        return postings[postings.Length / 2];
    }
}
