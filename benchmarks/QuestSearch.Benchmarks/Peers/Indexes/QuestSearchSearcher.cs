using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Searches an index on disk with QuestSearch. Safe for use by several threads.</summary>
internal sealed class QuestSearchSearcher(string folder) : IPeerSearcher
{
    private static readonly SearchOptions CountOnly = new() { Top = 0 };
    private static readonly SearchOptions TopTen = new() { Top = ISearchEngine.HitCount };
    private readonly QuestIndex _index = QuestIndex.Open(folder);

    public int Answer(PeerQuery query) => query.Class.Answer == PeerAnswer.Count ? Count(query) : Search(query).Sum(HitReading.Touch);

    /// <summary>Finds the ten best sentences and their scores, without making hits of them.</summary>
    public int Rank(PeerQuery query) => _index.Rank(Translate(query), TopTen).Count;

    /// <summary>Finds the ten best sentences.</summary>
    public SearchResults Search(PeerQuery query) => _index.Search(Translate(query), TopTen);

    /// <summary>Counts the sentences that match.</summary>
    public int Count(PeerQuery query) => _index.Search(Translate(query), CountOnly).Total;

    public void Dispose() => _index.Dispose();

    private static Query Translate(PeerQuery query) => query.Class.Kind switch
    {
        PeerQueryKind.Term => Query.Word(query.Words[0]),
        PeerQueryKind.And => Query.All(query.Words.Select(Query.Word)),
        PeerQueryKind.Or => Query.Any(query.Words.Select(Query.Word)),
        PeerQueryKind.Phrase => Query.Phrase(query.Text),
        PeerQueryKind.Slop => Query.Phrase(query.Text, PeerQuery.Slop),
        PeerQueryKind.Prefix => Query.Prefix(query.Words[0]),
        PeerQueryKind.Fuzzy => Query.Fuzzy(query.Words[0], PeerQuery.Edits, prefixLength: 0),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "There is no such kind."),
    };
}
