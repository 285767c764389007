using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing.Inverting;

public class PendingBooksTests
{
    [Fact]
    public void Replace_ABookThatWaits_LeavesTheNewOne()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "An old boat."));
        index.Add(SampleBook.Of("b", "A boat."));
        index.Replace(SampleBook.Of("a", "A new boat.", "A boat."));

        Assert.Equal(["a:0", "a:1", "b:0"], index.Find("boat"));
        Assert.Empty(index.Find("old"));
    }

    [Fact]
    public void Remove_ABookThatWaitsInThePlaceOfAnother_RemovesBoth()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "An old boat."));
        index.Commit();
        index.Replace(SampleBook.Of("a", "A new boat."));

        Assert.True(index.Remove("a"));
        Assert.False(index.Remove("a"));
        Assert.Empty(index.Find("boat"));
    }

    [Fact]
    public void Add_BooksInAnyOrder_WritesASegmentInReadingOrder()
    {
        using QuestIndex index = QuestIndex.InMemory();
        foreach (string id in new[] { "c", "a", "b" })
        {
            index.Add(SampleBook.Of(id, "A boat."));
        }

        using IndexSnapshot snapshot = index.AcquireSnapshot();
        Assert.Single(snapshot.Texts);
        Assert.True(snapshot.OrderOf(0).IsThatOfDocuments);
    }

    [Fact]
    public void Add_ABookThatWaits_IsRefused()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A boat."));

        Assert.Throws<ArgumentException>(() => index.Add(SampleBook.Of("a", "A boat.")));
    }

    [Fact]
    public void Add_MoreThanTheBufferHolds_WritesSegmentsOnTheWay()
    {
        using QuestIndex index = QuestIndex.InMemory(new IndexOptions { WriteBufferMegabytes = 1 });
        string[] sentences = [.. Enumerable.Range(0, 4000).Select(number => $"The boat of the {number} nets lay grey in the sand by the tide.")];
        string[] ids = ["a", "b", "c", "d", "e", "f"];

        index.Add(ids.Select(id => SampleBook.Of(id, sentences)), progress: null, CancellationToken.None);

        using IndexSnapshot snapshot = index.AcquireSnapshot();
        Assert.InRange(snapshot.Reader.Leaves.Count, 2, ids.Length);
        Assert.Equal(ids.Select(id => $"{id}:3999"), IndexReading.Find(snapshot, index.Analyzer, "3999"));
    }
}
