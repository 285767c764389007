using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Engines;

/// <summary>An engine with one index, to be filled once and then searched.</summary>
internal interface ISearchEngine : IDisposable
{
    /// <summary>The number of hits that <see cref="Search"/> yields at most.</summary>
    const int HitCount = 10;

    /// <summary>Adds all sentences, makes them durable where the index is on disk, and opens the index for searching.</summary>
    void Index(Corpus corpus);

    bool CanAnswer(QueryClass queryClass);

    /// <summary>Finds the ten most relevant sentences and makes complete hits of them.</summary>
    IReadOnlyList<EngineHit> Search(BenchmarkQuery query);

    /// <summary>Counts all sentences that match.</summary>
    int Count(BenchmarkQuery query);

    /// <summary>Creates an engine with an empty index.</summary>
    /// <param name="kind">The engine.</param>
    /// <param name="folder">The folder for its files; <see langword="null"/> to keep the index in memory.</param>
    static ISearchEngine Create(EngineKind kind, string? folder) => kind switch
    {
        EngineKind.QuestSearch => new QuestSearchEngine(folder),
        EngineKind.LuceneNet => new LuceneNetEngine(folder),
        EngineKind.SqliteFts5 => new SqliteFts5Engine(folder),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such engine."),
    };
}
