using System.Diagnostics;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Measuring;

/// <summary>An engine that has indexed a corpus and given its first answer, with what that cost. Its files are deleted with it.</summary>
internal sealed class IndexedEngine : IDisposable
{
    private static readonly BenchmarkQuery FirstQuery = new(QueryClass.WordHigh, ["the"]);
    private readonly DirectoryInfo? _folder;

    public IndexedEngine(EngineKind kind, Storage storage, Corpus corpus)
    {
        _folder = storage == Storage.Disk ? Directory.CreateTempSubdirectory("questsearch-benchmark-") : null;
        Engine = ISearchEngine.Create(kind, _folder?.FullName);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        Engine.Index(corpus);
        FirstAnswer = Engine.Count(FirstQuery);
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        long? indexBytes = _folder?.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length);
        Indexing = new IndexingMeasurement(kind, storage, seconds, allocated, indexBytes);
    }

    public ISearchEngine Engine { get; }

    public IndexingMeasurement Indexing { get; }

    /// <summary>Gets the number of sentences that hold the word <c>the</c>.</summary>
    public int FirstAnswer { get; }

    public void Dispose()
    {
        Engine.Dispose();
        _folder?.Delete(recursive: true);
    }
}
