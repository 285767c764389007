using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class ConcurrencyTests
{
    /// <summary>Each state of the index holds as many sentences with "even" as with "odd", which a search of two states at once would miss.</summary>
    [Fact]
    public async Task Search_WhileBooksAreReplaced_SeesOneState()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "An even one.", "An odd one."));
        using CancellationTokenSource stop = new();
        Task writing = Task.Run(() =>
        {
            for (int i = 1; i < 200; i++)
            {
                index.Replace(SampleBook.Of("a", [.. Enumerable.Range(0, i % 7 * 2).Select(number => number % 2 == 0 ? "An even one." : "An odd one.")]));
            }

            stop.Cancel();
        }, TestContext.Current.CancellationToken);

        int searches = 0;
        while (!stop.IsCancellationRequested)
        {
            SearchResults found = index.Ask(Query.Word("even") | Query.Word("odd"), SearchIndexes.Everything);
            Assert.Equal(found.Count(hit => hit.Text.Contains("even", StringComparison.Ordinal)), found.Count(hit => hit.Text.Contains("odd", StringComparison.Ordinal)));
            searches++;
        }

        await writing;
        Assert.True(searches > 0);
    }

    [Fact]
    public void Search_Cancelled_Throws()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A wave."));

        Assert.Throws<OperationCanceledException>(() => index.Search(Query.Word("wave"), SearchOptions.Default, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Search_Disposed_Throws()
    {
        QuestIndex index = QuestIndex.InMemory();
        index.Dispose();

        Assert.Throws<ObjectDisposedException>(() => index.Search(Query.Word("wave")));
    }
}
