using QuestSearch.Benchmarks;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Tests.Benchmarks;

/// <summary>All engines in memory and on disk, filled with one small library.</summary>
public sealed class EngineFixture : IDisposable
{
    private const int QueriesPerClass = 5;
    private readonly List<IndexedEngine> _engines = [];
    private readonly ILookup<QueryClass, BenchmarkQuery> _queries;

    public EngineFixture()
    {
        Corpus corpus = Corpus.Load(new BenchmarkOptions { SentenceCount = 3000 });
        QueryDrawing drawing = new(new WordIndex(corpus.Sentences));
        _queries = Enum.GetValues<QueryClass>().SelectMany(queryClass => drawing.Draw(queryClass, QueriesPerClass)).ToLookup(query => query.Class);
        foreach (EngineKind kind in Enum.GetValues<EngineKind>())
        {
            _engines.AddRange(Enum.GetValues<Storage>().Select(storage => new IndexedEngine(kind, storage, corpus)));
        }
    }

    public void Dispose() => _engines.ForEach(engine => engine.Dispose());

    internal ISearchEngine Find(EngineKind kind, Storage storage) => _engines.Find(engine => (engine.Indexing.Engine, engine.Indexing.Storage) == (kind, storage))!.Engine;

    internal IEnumerable<BenchmarkQuery> QueriesOf(QueryClass queryClass) => _queries[queryClass];
}
