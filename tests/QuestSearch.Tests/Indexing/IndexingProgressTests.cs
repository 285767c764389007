using Xunit;

namespace QuestSearch.Tests.Indexing;

public class IndexingProgressTests
{
    [Fact]
    public void Add_SeveralBooks_TellsOfEachBookDone()
    {
        using QuestIndex index = QuestIndex.InMemory();
        List<IndexingProgress> reports = [];

        index.Add([SampleBook.Of("a", "One.", "Two."), SampleBook.Of("b", "Three.")], new Recorder(reports), CancellationToken.None);

        Assert.Contains(new IndexingProgress("a", 1, 2, 2), reports);
        Assert.Equal(new IndexingProgress("b", 2, 2, 3), reports[^1]);
    }

    [Fact]
    public void Add_ALongBook_TellsOfItsSentences()
    {
        using QuestIndex index = QuestIndex.InMemory();
        List<IndexingProgress> reports = [];
        string[] sentences = [.. Enumerable.Range(0, 1200).Select(number => $"Sentence {number}.")];

        index.Add([SampleBook.Of("a", sentences)], new Recorder(reports), CancellationToken.None);

        Assert.Equal([0, 512, 1024, 1200], reports.Select(report => report.SentencesDone));
    }

    [Fact]
    public void Add_CancelledInTheSecondBook_LeavesTheFirst()
    {
        using QuestIndex index = QuestIndex.InMemory();
        using CancellationTokenSource cancellation = new();

        Assert.Throws<OperationCanceledException>(() => index.Add(BooksCancelledAtTheSecond(cancellation), progress: null, cancellation.Token));

        Assert.Equal(["a"], index.Books.Select(book => book.Id));
        Assert.Empty(index.Find("three"));
    }

    [Fact]
    public void Replace_ProgressThatThrows_LeavesTheOldBook()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "Old."));

        Assert.Throws<NotSupportedException>(() => index.Replace([SampleBook.Of("a", "New.")], new Caller(() => throw new NotSupportedException()), CancellationToken.None));

        Assert.Equal(["Old."], index.TextsOf("a"));
    }

    [Fact]
    public void Find_InAProgressCallback_SeesAStateBeforeTheBook()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A boat."));
        index.Find("boat");
        List<string[]> seen = [];

        index.Add([SampleBook.Of("b", "A boat.", "A boat.")], new Caller(() => seen.Add(index.Find("boat"))), CancellationToken.None);

        Assert.Equal(["a:0"], seen[0]);
        Assert.Equal(["a:0", "b:0", "b:1"], index.Find("boat"));
    }

    [Fact]
    public void Remove_InAProgressCallback_IsRefusedAndLeavesTheIndexAsItWas()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A boat."));

        Assert.Throws<InvalidOperationException>(() =>
            index.Add([SampleBook.Of("b", "A boat.")], new Caller(() => index.Remove("a")), CancellationToken.None));

        Assert.Equal(["a:0"], index.Find("boat"));
    }

    private static IEnumerable<Book> BooksCancelledAtTheSecond(CancellationTokenSource cancellation)
    {
        yield return SampleBook.Of("a", "One.", "Two.");
        cancellation.Cancel();
        yield return SampleBook.Of("b", "Three.");
    }

    private sealed class Recorder(List<IndexingProgress> reports) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => reports.Add(value);
    }

    private sealed class Caller(Action call) : IProgress<IndexingProgress>
    {
        public void Report(IndexingProgress value) => call();
    }
}
