using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Engines;

/// <summary>QuestSearch through its public face: the books go in, hits with text, pages, exact spans, notes and citation come out.</summary>
internal sealed class QuestSearchEngine(string? folder) : ISearchEngine
{
    private static readonly SearchOptions CountOnly = new() { Top = 0 };
    private static readonly SearchOptions TopHits = new() { Top = ISearchEngine.HitCount };
    private readonly QuestIndex _index = folder is null ? QuestIndex.InMemory() : QuestIndex.Create(folder);

    public void Index(Corpus corpus)
    {
        _index.Add(corpus.Books, progress: null, CancellationToken.None);
        _index.Commit();
    }

    public bool CanAnswer(QueryClass queryClass) => true;

    public IReadOnlyList<EngineHit> Search(BenchmarkQuery query) =>
        [.. _index.Search(Translate(query), TopHits).Select(hit => new EngineHit(hit.Text, hit.Citation.ToString()))];

    public int Count(BenchmarkQuery query) => _index.Search(Translate(query), CountOnly).Total;

    public void Dispose() => _index.Dispose();

    private static Query Translate(BenchmarkQuery query) => query.Class switch
    {
        QueryClass.WordHigh or QueryClass.WordMiddle or QueryClass.WordLow => Query.Word(query.Words[0]),
        QueryClass.And => Query.Word(query.Words[0]) & Query.Word(query.Words[1]),
        QueryClass.Or => Query.Word(query.Words[0]) | Query.Word(query.Words[1]),
        QueryClass.PhraseOfTwo or QueryClass.PhraseOfThree => Query.Phrase(query.Text),
        QueryClass.SloppyPhrase => Query.Phrase(query.Text, BenchmarkQuery.Distance),
        QueryClass.Near => Query.Near(BenchmarkQuery.Distance, query.Words.Select(Query.Word)),
        QueryClass.Prefix => Query.Prefix(query.Words[0]),
        QueryClass.Fuzzy => Query.Fuzzy(query.Words[0]),
        QueryClass.NoteJoin => Query.WithNote(Query.Word(query.Words[0]), Query.Word(query.Words[1])),
        _ => throw new ArgumentOutOfRangeException(nameof(query), query.Class, "There is no such class."),
    };
}
