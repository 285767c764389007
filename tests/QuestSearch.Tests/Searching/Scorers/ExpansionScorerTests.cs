using QuestSearch.Searching;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching.Scorers;

public sealed class ExpansionScorerTests
{
    /// <summary>A book of six sentences after one of nine in the segment, but before it in reading order.</summary>
    private static readonly Book[] Books = [SampleBook.Of("b", Sentences("wald", 9)), SampleBook.Of("a", [.. Sentences("walk", 2), .. Sentences("wald", 4)])];

    [Fact]
    public void Rank_PrefixInASegmentNotInReadingOrder_GivesTheFirstInReadingOrder() =>
        AssertFirst(Query.Prefix("wal"), ["a0", "a1", "a2", "a3", "a4", "a5", "b0", "b1", "b2", "b3"]);

    [Fact]
    public void Rank_FuzzyWordInASegmentNotInReadingOrder_GivesThoseOfTheFewestEditsInReadingOrder() =>
        AssertFirst(Query.Fuzzy("wald"), ["a2", "a3", "a4", "a5", "b0", "b1", "b2", "b3", "b4", "b5"]);

    private static void AssertFirst(Query query, string[] expected)
    {
        using TemporaryFolder folder = new();
        using QuestIndex index = SearchIndexes.Merged(folder.Path, Books, segments: 1);
        index.Read(snapshot =>
        {
            using SnapshotView view = new(snapshot, index.Analyzer, CancellationToken.None);
            Segment segment = Assert.Single(view.Segments);
            Clause clause = new QueryTranslator(view, new TermResolver(view, SearchOptions.MaxExpansionLimit)).Visit(query);
            ExpansionScorer scorer = Assert.IsType<ExpansionScorer>(clause.OpenScorer(segment));
            TopSentences top = new(expected.Length, HitOrder.Relevance);

            Assert.Equal(15, scorer.Rank(top));
            Assert.False(segment.IsInReadingOrder);
            Assert.Equal(expected, top.Take().Select(found => $"{segment.BookIdOf(found.Document)}{found.Ordinal}"));
            return true;
        });
    }

    private static string[] Sentences(string word, int count) => [.. Enumerable.Repeat($"The {word}.", count)];
}
