using CsCheck;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class PagingTests
{
    private static readonly Query Word = Query.Word("wave");

    [Fact]
    public void Search_PageByPage_GivesTheWholeInOrder() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any, Gen.Int[1, 4], Gen.Enum<HitOrder>()).Sample(
            (books, query, top, order) =>
            {
                using QuestIndex index = SearchIndexes.InSegments(books);
                SearchResults whole = index.Ask(query, new SearchOptions { Top = SearchOptions.MaxTop, Order = order });
                return whole.Select(hit => hit.Name()).SequenceEqual(PageByPage(index, query, top, order));
            },
            iter: 100);

    [Fact]
    public void Search_Cursor_GoesOnAfterABookBeforeWasAdded()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("b", "One wave.", "Another wave."));
        SearchOptions first = new() { Top = 1, Order = HitOrder.Reading };
        SearchResults page = index.Ask(Word, first);
        index.Add(SampleBook.Of("a", "A third wave."));

        SearchResults next = index.Ask(Word, first with { After = page.Next });

        Assert.Equal(["b:1"], next.Select(hit => hit.Name()));
        Assert.Equal(3, next.Total);
    }

    [Fact]
    public void Search_LastPage_HasNoCursor()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "One wave.", "Another wave."));

        Assert.Null(index.Ask(Word, new SearchOptions { Top = 2 }).Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no cursor")]
    [InlineData("AQAAAAAA")]
    public void Search_BadCursor_SaysWhatToPass(string cursor)
    {
        using QuestIndex index = QuestIndex.InMemory();

        ArgumentException exception = Assert.Throws<ArgumentException>(() => index.Ask(Word, new SearchOptions { After = cursor }));

        Assert.StartsWith($"“{cursor}” is no cursor; pass on what SearchResults.Next gave.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_CursorOfAnotherQuery_IsRefused()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "One wave.", "Another wave."));
        string? cursor = index.Ask(Word, new SearchOptions { Top = 1 }).Next;

        ArgumentException exception = Assert.Throws<ArgumentException>(() => index.Ask(Query.Word("one"), new SearchOptions { After = cursor }));

        Assert.StartsWith("The cursor belongs to another query", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_CursorOfAnotherOrder_IsRefused()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "One wave.", "Another wave."));
        string? cursor = index.Ask(Word, new SearchOptions { Top = 1 }).Next;

        Assert.Throws<ArgumentException>(() => index.Ask(Word, new SearchOptions { After = cursor, Order = HitOrder.Reading }));
    }

    private static IEnumerable<string> PageByPage(QuestIndex index, Query query, int top, HitOrder order)
    {
        SearchOptions options = new() { Top = top, Order = order };
        do
        {
            SearchResults page = index.Ask(query, options);
            foreach (Hit hit in page)
            {
                yield return hit.Name();
            }

            options = options with { After = page.Next };
        }
        while (options.After is not null);
    }
}
