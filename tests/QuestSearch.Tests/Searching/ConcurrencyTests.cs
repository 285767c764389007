using System.Globalization;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class ConcurrencyTests
{
    private const int Commits = 1000;
    private const int Searchers = 8;

    /// <summary>Lets the writer come by, which on few cores would wait for the searchers most of the time.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(2);

    /// <summary>The writer always replaces book a before book b by its next edition and commits each, so that in every state the editions are whole and equal, or that of a is one ahead.</summary>
    [Fact]
    public async Task Search_WhileBooksAreReplaced_AnswersFromOneState()
    {
        using QuestIndex index = QuestIndex.InMemory();
        Replace(index, "a", edition: 0);
        Replace(index, "b", edition: 0);
        using CancellationTokenSource done = new();
        Task<int>[] searchers = [.. Enumerable.Range(0, Searchers).Select(_ => Task.Factory.StartNew(() => SearchUntil(index, done.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

        for (int commit = 0; commit < Commits && !searchers.Any(searcher => searcher.IsFaulted); commit++)
        {
            Replace(index, commit % 2 == 0 ? "a" : "b", edition: 1 + (commit / 2));
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(searchers), searches => Assert.True(searches > 0));
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

    private static void Replace(QuestIndex index, string id, int edition)
    {
        index.Replace(SampleBook.Of(id, [.. Enumerable.Range(0, SizeOf(edition)).Select(_ => $"Edition {edition}.")]));
        index.Commit();
    }

    private static int SizeOf(int edition) => 1 + (edition * 7 % 20);

    private static int SearchUntil(QuestIndex index, CancellationToken done)
    {
        int searches = 0;
        int lastSeen = 0;
        while (!done.IsCancellationRequested)
        {
            SearchResults found = index.Search(Query.Word("edition"), SearchIndexes.Everything, CancellationToken.None);
            int a = EditionOf("a", found);
            int b = EditionOf("b", found);
            Assert.InRange(a, lastSeen, int.MaxValue);
            Assert.InRange(a - b, 0, 1);
            lastSeen = a;
            searches++;
            Thread.Sleep(Pause);
        }

        return searches;
    }

    /// <summary>The one edition that all hits in a book are of, as many as it has sentences.</summary>
    private static int EditionOf(string id, SearchResults found)
    {
        Hit[] hits = [.. found.Where(hit => hit.BookId == id)];
        int edition = int.Parse(Assert.Single(hits.Select(hit => hit.Text).Distinct())["Edition ".Length..^1], CultureInfo.InvariantCulture);
        Assert.Equal(Enumerable.Range(0, SizeOf(edition)), hits.Select(hit => hit.Ordinal).Order());
        return edition;
    }
}
