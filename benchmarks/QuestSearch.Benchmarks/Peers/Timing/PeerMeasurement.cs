using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>What the queries of a class took.</summary>
/// <param name="Class">The class.</param>
/// <param name="Raw">In Lucene.Net: the ten best, with text and page where the class asks for them, or the total.</param>
/// <param name="Complete">In QuestSearch: ten complete hits, or the total.</param>
/// <param name="Bare">In QuestSearch: the ten best without hits; <see langword="null"/> where Lucene.Net does something else.</param>
/// <param name="Java">In Java Lucene; <see langword="null"/> when it was not run.</param>
/// <param name="Sqlite">In SQLite FTS5, as in Lucene.Net; <see langword="null"/> when it was not run or cannot answer.</param>
internal sealed record PeerMeasurement(PeerClass Class, Latency Raw, Latency Complete, Latency? Bare, JavaResult? Java, Latency? Sqlite);
