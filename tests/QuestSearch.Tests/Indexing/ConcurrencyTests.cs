using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing;

public class ConcurrencyTests
{
    private const int Editions = 60;
    private const int Readers = 4;

    /// <summary>The writer always replaces book a before book b by its next edition, so each state holds whole editions, those of a and b equal or a's one ahead.</summary>
    [Fact]
    public async Task Read_WhileEditionsAreReplaced_SeesWholeEditionsInTheirOrder()
    {
        using TemporaryFolder folder = new();
        using QuestIndex index = QuestIndex.Create(folder.Path);
        Write(index, edition: 0);
        using CancellationTokenSource done = new();

        Task[] readers = StartReaders(() => ReadUntil(index, done.Token));
        for (int edition = 1; edition <= Editions; edition++)
        {
            Write(index, edition);
        }

        await done.CancelAsync();
        await Task.WhenAll(readers);
    }

    [Fact]
    public async Task Read_WhileTheIndexIsDisposed_EndsWellOrSaysDisposed()
    {
        for (int round = 0; round < 12; round++)
        {
            using TemporaryFolder folder = new();
            QuestIndex index = QuestIndex.Create(folder.Path);
            Write(index, edition: round);
            Task[] readers = StartReaders(() => Assert.Throws<ObjectDisposedException>(() => ReadUntil(index, CancellationToken.None)));
            Thread.Sleep(round % 5);

            index.Dispose();

            await Task.WhenAll(readers);
        }
    }

    [Fact]
    public void Add_FromSeveralThreads_KeepsEveryBook()
    {
        using QuestIndex index = QuestIndex.InMemory();

        Parallel.For(0, 60, number => index.Add(SampleBook.Of($"{number:00}", $"A boat {number}.")));

        Assert.Equal(Enumerable.Range(0, 60).Select(number => $"{number:00}:0"), index.Find("boat"));
    }

    private static Task[] StartReaders(Action read) =>
        [.. Enumerable.Range(0, Readers).Select(_ => Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];

    private static void Write(QuestIndex index, int edition)
    {
        foreach (string id in new[] { "a", "b" })
        {
            index.Replace(SampleBook.Of(id, [.. Enumerable.Range(0, SizeOf(edition)).Select(_ => $"Edition {edition}.")]));
            index.Commit();
        }
    }

    private static int SizeOf(int edition) => 1 + (edition * 7 % 20);

    private static void ReadUntil(QuestIndex index, CancellationToken done)
    {
        int lastSeen = 0;
        while (!done.IsCancellationRequested)
        {
            using IndexSnapshot snapshot = index.AcquireSnapshot();
            int[] editions = [.. snapshot.BookDocuments().Select(book => EditionOf(snapshot, book))];
            Assert.InRange(editions[0], lastSeen, int.MaxValue);
            Assert.InRange(editions[0] - editions[1], 0, 1);
            Assert.Equal(
                Enumerable.Range(0, SizeOf(editions[0])).Select(ordinal => $"a:{ordinal}").Concat(Enumerable.Range(0, SizeOf(editions[1])).Select(ordinal => $"b:{ordinal}")),
                IndexReading.Find(snapshot, index.Analyzer, "edition"));
            lastSeen = editions[0];
        }
    }

    private static int EditionOf(IndexSnapshot snapshot, int book)
    {
        string[] texts = [.. Enumerable.Range(1, snapshot.ReadBook(book).SentenceCount).Select(offset => snapshot.ReadSentence(book + offset).Text).Distinct()];
        return int.Parse(Assert.Single(texts)["Edition ".Length..^1]);
    }
}
