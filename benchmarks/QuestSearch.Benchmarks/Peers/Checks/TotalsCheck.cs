using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Checks;

/// <summary>Compares the totals of QuestSearch with those of Lucene.Net on the same terms: stems, and for prefixes and fuzzy words the folded words.</summary>
internal sealed class TotalsCheck(RawLuceneSearcher raw, RawLuceneSearcher rawWords, QuestSearchSearcher own)
{
    public CheckResult Check(IReadOnlyCollection<PeerQuery> queries) => CheckResult.Of(queries, query =>
    {
        int expected = query.Class.Kind is PeerQueryKind.Prefix or PeerQueryKind.Fuzzy ? rawWords.CountByWords(query) : raw.Count(query);
        int found = own.Count(query);
        return found == expected ? null : $"{query.Class.Name} '{query.Text}': {found} sentences, in Lucene.Net {expected}";
    });
}
