using Lucene.Net.Search.Similarities;

namespace QuestSearch.Indexing;

/// <summary>How sentences are scored; writing and searching must agree on it. BM25 as in Robertson and Zaragoza, "The Probabilistic Relevance Framework" (2009), with k1 = 1.2 and b = 0.75.</summary>
internal static class Ranking
{
    // A position holds an exact and a stem term: lengths count both, as the average length does that they are compared with.
    public static Similarity Similarity { get; } = new BM25Similarity(1.2f, 0.75f) { DiscountOverlaps = false };
}
