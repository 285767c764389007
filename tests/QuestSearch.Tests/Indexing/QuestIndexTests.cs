using Xunit;

namespace QuestSearch.Tests.Indexing;

public class QuestIndexTests
{
    [Fact]
    public void Add_ABook_ItsSentencesAreFoundAtOnce()
    {
        using QuestIndex index = QuestIndex.InMemory();

        index.Add(SampleBook.Of("a", "The tide was out.", "Two boats lay on the sand."));

        Assert.Equal(["a:1"], index.Find("boat"));
    }

    [Fact]
    public void Add_ABook_TheIndexGivesItsTextBack()
    {
        using QuestIndex index = QuestIndex.InMemory();

        index.Add(SampleBook.Of("a", "The tide was out.", "Two boats lay on the sand."));

        Assert.Equal(["The tide was out.", "Two boats lay on the sand."], index.TextsOf("a"));
    }

    [Fact]
    public void Add_AnIdThatIsThere_SaysReplace()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "Old."));

        ArgumentException exception = Assert.Throws<ArgumentException>(() => index.Add(SampleBook.Of("a", "New.")));

        Assert.StartsWith("The index holds a book 'a' already. Use Replace to put this one in its place.", exception.Message);
        Assert.Equal(["Old."], index.TextsOf("a"));
    }

    [Fact]
    public void Replace_AnIdThatIsThere_LeavesTheNewBookOnly()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "Old boats.", "Old nets."));

        index.Replace(SampleBook.Of("a", "New boats."));

        Assert.Equal(["a:0"], index.Find("boat"));
        Assert.Empty(index.Find("net"));
        Assert.Single(index.Books);
    }

    [Fact]
    public void Remove_ABook_TheOthersStay()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A boat."));
        index.Add(SampleBook.Of("b", "A boat."));

        Assert.True(index.Remove("a"));

        Assert.Equal(["b:0"], index.Find("boat"));
    }

    [Fact]
    public void Remove_AnIdThatIsNotThere_SaysSo()
    {
        using QuestIndex index = QuestIndex.InMemory();

        Assert.False(index.Remove("a"));
    }

    [Fact]
    public void Books_AfterAdding_AreSortedById()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("b", "One."));
        index.Add(SampleBook.Of("B", "One."));
        index.Add(SampleBook.Of("a", "One.", "Two."));

        Assert.Equal(["B", "a", "b"], index.Books.Select(book => book.Id));
        Assert.Equal(2, index.Books[1].SentenceCount);
    }

    [Fact]
    public void Open_AfterCommit_FindsWhatWasCommitted()
    {
        using TemporaryFolder folder = new();
        using (QuestIndex index = QuestIndex.Create(folder.Path))
        {
            index.Add(SampleBook.Of("a", "A boat."));
            index.Commit();
            index.Add(SampleBook.Of("b", "Another boat."));
        }

        using QuestIndex opened = QuestIndex.Open(folder.Path);

        Assert.Equal(["a:0"], opened.Find("boat"));
    }

    [Fact]
    public void Refresh_AfterACommitElsewhere_ShowsIt()
    {
        using TemporaryFolder folder = new();
        using QuestIndex writing = QuestIndex.Create(folder.Path);
        using QuestIndex reading = QuestIndex.Open(folder.Path);
        writing.Add(SampleBook.Of("a", "A boat."));
        writing.Commit();
        Assert.Empty(reading.Find("boat"));

        reading.Refresh();

        Assert.Equal(["a:0"], reading.Find("boat"));
    }

    [Fact]
    public void Add_AnEndlessWord_KeepsTheBookFindable()
    {
        using QuestIndex index = QuestIndex.InMemory();
        string word = new('a', 200_000);

        index.Add(SampleBook.Of("a", $"The boat {word} came."));

        Assert.Equal(["a:0"], index.Find("boat"));
        Assert.Equal([$"The boat {word} came."], index.TextsOf("a"));
    }

    [Fact]
    public void Add_ABookWithoutText_IsListed()
    {
        using QuestIndex index = QuestIndex.InMemory();

        index.Add(new SampleBook("a").Page("1").Build());

        Assert.Equal(0, Assert.Single(index.Books).SentenceCount);
    }

    [Theory]
    [InlineData("\uD800")]
    [InlineData("a\uDC00b")]
    public void Add_AnIdThatIsNotUnicode_IsRefused(string id)
    {
        using QuestIndex index = QuestIndex.InMemory();

        Assert.Throws<ArgumentException>(() => index.Add(SampleBook.Of(id, "One.")));
    }

    [Fact]
    public void GetStatistics_OfTwoBooks_CountsThem()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(new SampleBook("a").Page("1").Paragraph("One.", "Two.").Note("1", "Three.").Build());
        index.Add(SampleBook.Of("b", "Four."));

        IndexStatistics statistics = index.GetStatistics();

        Assert.Equal(
            (2, 2, 1, 4, "en", 5),
            (statistics.BookCount, statistics.PageCount, statistics.NoteCount, statistics.SentenceCount, statistics.Language, statistics.FormatVersion));
        Assert.InRange(statistics.SizeInBytes, 1, 100_000);
    }
}
