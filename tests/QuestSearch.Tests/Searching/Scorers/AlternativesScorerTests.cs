using QuestSearch.Searching;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching.Scorers;

public sealed class AlternativesScorerTests
{
    [Fact]
    public void Rank_CancelledWhileItOnlyCounts_Ends()
    {
        string[] words = [.. Enumerable.Range(0, FewAlternativesScorer.MostTerms + 1).Select(RandomLibrary.WordAt)];
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", $"The {string.Join(' ', words)}."));
        using CancellationTokenSource cancellation = new();
        index.Read(snapshot =>
        {
            using SnapshotView view = new(snapshot, index.Analyzer, cancellation.Token);
            Query query = Query.Any([.. words.Select(word => Query.Word(word))]);
            Clause clause = new QueryTranslator(view, new TermResolver(view, SearchOptions.MaxExpansionLimit)).Visit(query);
            AlternativesScorer scorer = Assert.IsType<AlternativesScorer>(clause.OpenScorer(Assert.Single(view.Segments)));
            cancellation.Cancel();

            Assert.Throws<OperationCanceledException>(() => scorer.Rank(new TopSentences(0, HitOrder.Relevance)));
            return true;
        });
    }
}
