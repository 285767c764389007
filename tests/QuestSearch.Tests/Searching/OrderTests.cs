using CsCheck;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class OrderTests
{
    private static readonly SearchOptions ByRelevance = new() { Top = SearchOptions.MaxTop };

    [Fact]
    public void Search_EqualScores_ComeInTheOrderOfBooksAndSentences()
    {
        using QuestIndex index = SearchIndexes.InSegments([SampleBook.Of("b", "A wave.", "A wave."), SampleBook.Of("a", "A wave.")]);

        Assert.Equal(["a:0", "b:0", "b:1"], index.Search(Query.Word("wave")).Select(hit => hit.Name()));
    }

    [Fact]
    public void Search_RarerWord_ComesFirst()
    {
        using QuestIndex index = QuestIndex.InMemory();
        index.Add(SampleBook.Of("a", "A wave.", "A wave.", "A whale.", "A wave."));

        Assert.Equal("A whale.", index.Search(Query.Word("wave") | Query.Word("whale"))[0].Text);
    }

    [Fact]
    public void Search_SegmentsOrOne_GiveTheSameScores() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any.Array[1, 5]).Sample(
            (books, queries) =>
            {
                using QuestIndex segments = SearchIndexes.InSegments(books);
                using QuestIndex one = QuestIndex.InMemory();
                one.Add(books, progress: null, CancellationToken.None);
                return queries.All(query => Scored(segments, query).SequenceEqual(Scored(one, query)));
            },
            iter: 60);

    [Fact]
    public void Search_MemoryOrDisk_GiveTheSameHits() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any.Array[1, 5]).Sample(
            (books, queries) =>
            {
                using TemporaryFolder folder = new();
                using QuestIndex memory = SearchIndexes.InSegments(books);
                using QuestIndex disk = QuestIndex.Create(folder.Path);
                disk.Add(books, progress: null, CancellationToken.None);
                disk.Commit();
                return queries.All(query => Scored(memory, query).SequenceEqual(Scored(disk, query)));
            },
            iter: 20);

    [Fact]
    public void Search_OneConditionMore_GivesASubset() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any, RandomSearches.Any).Sample(
            (books, left, right) =>
            {
                using QuestIndex index = SearchIndexes.InSegments(books);
                return !Names(index, left & right).Except(Names(index, left)).Any() && !Names(index, left).Except(Names(index, left | right)).Any();
            },
            iter: 100);

    [Fact]
    public void Search_UnrelatedBookAdded_KeepsTheHits() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any).Sample(
            (books, query) =>
            {
                using QuestIndex index = SearchIndexes.InSegments(books);
                string[] before = [.. Names(index, query)];
                index.Add(SampleBook.Of("z", "Zygote.", "Zebra."));
                return before.SequenceEqual(Names(index, query & !Query.InBook("z")));
            },
            iter: 100);

    [Fact]
    public void Search_BookRemoved_LeavesTheHitsOfTheOthers() =>
        Gen.Select(RandomBooks.Any, RandomSearches.Any).Sample(
            (books, query) =>
            {
                using QuestIndex index = SearchIndexes.InSegments(books);
                index.Remove("a");
                return index.FindAll(query).SequenceEqual(new Oracle(books.Skip(1)).Find(query));
            },
            iter: 100);

    private static IEnumerable<string> Names(QuestIndex index, Query query) => index.Ask(query, SearchIndexes.Everything).Select(hit => hit.Name());

    private static IEnumerable<(string, float)> Scored(QuestIndex index, Query query) => index.Ask(query, ByRelevance).Select(hit => (hit.Name(), hit.Score));
}
