using Xunit;

namespace QuestSearch.Tests.Searching.Scorers;

public sealed class SegmentationTests
{
    private const int KindsOfQueries = 10;

    private static readonly SearchOptions[] Options = [new() { Top = 10 }, new() { Top = 200 }, new() { Top = 50, Order = HitOrder.Reading }, new() { Top = 10, ExpansionLimit = 3 }];

    [Fact]
    public void Search_HoweverTheBooksLieInSegments_GivesTheSame()
    {
        RandomLibrary library = new(seed: 11) { SentencesOfBook = 300 };
        Book[] books = library.Books(7);
        Query[] queries = [.. Enumerable.Range(0, 4 * KindsOfQueries).Select(number => library.NextQuery(number % KindsOfQueries))];
        using QuestIndex one = QuestIndex.InMemory();
        one.Add(books, progress: null, CancellationToken.None);
        using QuestIndex many = SearchIndexes.InSegments(books.Reverse());
        using TemporaryFolder folder = new();
        using QuestIndex merged = SearchIndexes.Merged(folder.Path, [books[3], books[1], books[5], books[0], books[6], books[2], books[4]], segments: 2);

        foreach (Query query in queries)
        {
            string[] expected = AnswersOf(one, query);
            Assert.Equal(expected, AnswersOf(many, query));
            Assert.Equal(expected, AnswersOf(merged, query));
        }
    }

    private static string[] AnswersOf(QuestIndex index, Query query) => [.. Options.Select(options =>
    {
        SearchResults found = index.Ask(query, options);
        return $"{query} {found.Total} {string.Join(' ', found.Notices)}: {string.Join(' ', found.Select(hit => $"{hit.Name()}={hit.Score}"))}";
    })];
}
