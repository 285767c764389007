using QuestSearch.Benchmarks.Corpora;

namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>Queries of several classes in a seeded random order.</summary>
internal static class MixedQueries
{
    private const ulong Seed = 20261126;
    private const int FirstUseCount = 1000;

    /// <summary>Mixes queries.</summary>
    public static PeerQuery[] Mix(IEnumerable<PeerQuery> queries)
    {
        SeededRandom random = new(Seed);
        PeerQuery[] mixed = [.. queries];
        for (int i = mixed.Length - 1; i > 0; i--)
        {
            int other = random.Between(0, i);
            (mixed[i], mixed[other]) = (mixed[other], mixed[i]);
        }

        return mixed;
    }

    /// <summary>Makes a thousand queries of which no two are the same: those of the classes that ask for ten sentences, and pairs of their single words.</summary>
    public static PeerQuery[] ForFirstUse(IReadOnlyList<IGrouping<PeerClass, PeerQuery>> classes)
    {
        PeerQuery[] queries = [.. classes.Where(group => group.Key.Answer == PeerAnswer.Top).SelectMany(group => group)];
        PeerQuery[] words = [.. queries.Where(query => query.Class.Kind == PeerQueryKind.Term)];
        PeerClass pairs = new("and_first");
        IEnumerable<PeerQuery> more =
            from distance in Enumerable.Range(1, words.Length - 1)
            from word in Enumerable.Range(0, words.Length - distance)
            select new PeerQuery(pairs, [words[word].Words[0], words[word + distance].Words[0]]);
        return Mix(queries.Concat(more).DistinctBy(query => (query.Class.Kind, query.Text)).Take(FirstUseCount));
    }
}
