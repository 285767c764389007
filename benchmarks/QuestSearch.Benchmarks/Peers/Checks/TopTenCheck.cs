using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>Compares the ten hits of QuestSearch with the ten best of an exhaustive search: the same sentences with the same scores but for rounding, equal scores in the order of the books.</summary>
/// <param name="files">The files.</param>
/// <param name="own">The index.</param>
/// <param name="sample">How many queries of a class to check.</param>
internal sealed class TopTenCheck(PeerFiles files, QuestSearchSearcher own, int sample)
{
    private const double Tolerance = 1e-5;
    private readonly Lazy<SentenceTable> _table = new(() => new SentenceTable(PeerSentence.ReadAll(files.Sentences)));

    public CheckResult Check(IEnumerable<PeerQuery> queries) => CheckResult.Of([.. queries.Take(sample)], Check);

    private string? Check(PeerQuery query)
    {
        double[] scores = new ExhaustiveSearch(_table.Value).Score(query);
        int[] expected = [.. Best(scores)];
        SearchResults found = own.Search(query);
        if (found.Count != expected.Length)
        {
            return $"{query.Class.Name} '{query.Text}': {found.Count} hits, expected {expected.Length}";
        }

        for (int i = 0; i < expected.Length; i++)
        {
            int sentence = _table.Value.Find(found[i].BookId, found[i].Ordinal);
            bool isInPlace = sentence == expected[i] || (scores[sentence] != scores[expected[i]] && AreClose(scores[sentence], scores[expected[i]]));
            if (!isInPlace || !AreClose(found[i].Score, scores[sentence]))
            {
                return $"{query.Class.Name} '{query.Text}', hit {i + 1}: {Describe(sentence, found[i].Score)} by an exhaustive search {scores[sentence]}; expected {Describe(expected[i], scores[expected[i]])}";
            }
        }

        return null;
    }

    private IEnumerable<int> Best(double[] scores) =>
        Enumerable.Range(0, scores.Length)
            .Where(sentence => !double.IsNaN(scores[sentence]))
            .OrderByDescending(sentence => scores[sentence])
            .ThenBy(sentence => _table.Value.PlaceOf(sentence).Book, StringComparer.Ordinal)
            .ThenBy(sentence => sentence)
            .Take(ISearchEngine.HitCount);

    private static bool AreClose(double left, double right) => Math.Abs(left - right) <= Tolerance * Math.Abs(right);

    private string Describe(int sentence, double score) => $"{_table.Value.PlaceOf(sentence)} with {score}";
}
