using System.Text;
using QuestSearch.Indexing;
using QuestSearch.Postings;
using QuestSearch.Searching;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching.Terms;

public sealed class SentenceCounterTests
{
    private const int SentencesOfBook = 100;

    private static readonly string[] Ids = ["a", "b", "c", "d"];

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("b")]
    [InlineData("d")]
    [InlineData("bc")]
    [InlineData("ad")]
    [InlineData("abd")]
    public void Count_BooksRemoved_CountsTheSentencesOfTheOthers(string removed)
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(Ids.Select(BookOf), progress: null, CancellationToken.None);
        index.Commit();
        foreach (char id in removed)
        {
            index.Remove(id.ToString());
        }

        using IndexSnapshot snapshot = index.AcquireSnapshot();

        int books = Ids.Length - removed.Length;
        Assert.Equal(removed.Length == 0, snapshot.RemovedFrom(0) is null);
        Assert.Equal(SentencesOfBook * books, Count(snapshot, "boat"));
        Assert.Equal(books, Count(snapshot, "whale"));
        Assert.Equal(removed.Contains('b', StringComparison.Ordinal) ? 0 : 1, Count(snapshot, "onlyb"));
        Assert.Equal(0, Count(snapshot, "none"));
    }

    [Fact]
    public void Count_SeveralSegments_AddsThemUp()
    {
        using QuestIndex index = QuestIndex.InMemory();
        foreach (string[] ids in Ids.Chunk(2))
        {
            index.Add(ids.Select(BookOf), progress: null, CancellationToken.None);
            index.Refresh();
        }

        index.Remove("c");

        using IndexSnapshot snapshot = index.AcquireSnapshot();

        Assert.Equal(2, snapshot.Texts.Count);
        Assert.Equal(SentencesOfBook * 3, Count(snapshot, "boat"));
        Assert.Equal(3, Count(snapshot, "whale"));
    }

    private static Book BookOf(string id) => SampleBook.Of(id, [.. Enumerable.Range(0, SentencesOfBook).Select(sentence => sentence == 7 ? $"The boat of whale only{id}." : "The boat.")]);

    private static int Count(IndexSnapshot snapshot, string term)
    {
        SearchBuffers buffers = SearchBuffers.Rent();
        TermEntry[] entries = [.. snapshot.Texts.Select(field => EntryOf(field!, term))];
        int count = new SentenceCounter(snapshot, buffers).Count(entries);
        buffers.Return();
        return count;
    }

    private static TermEntry EntryOf(SegmentField field, string term)
    {
        DictionaryCursor cursor = new(field);
        return cursor.Find(Encoding.UTF8.GetBytes(term)) ? cursor.Entry : default;
    }
}
