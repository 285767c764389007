using QuestSearch.Benchmarks.Peers.Files;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>What the queries of a class took at one size of the library.</summary>
/// <param name="Class">The class.</param>
/// <param name="Sentences">How many sentences there are.</param>
/// <param name="Postings">How many sentences hold the words of a query, those of each word counted by themselves; the median.</param>
/// <param name="Raw">The median in Lucene.Net, in microseconds: the ten best, or the total.</param>
/// <param name="Complete">The median in QuestSearch, in microseconds: ten complete hits, or the total.</param>
internal readonly record struct GrowthMeasurement(PeerClass Class, int Sentences, int Postings, double Raw, double Complete);
