using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Searching;

public sealed class RemovalTests
{
    [Fact]
    public void Search_BooksRemovedAndReplaced_AnswersAsAnIndexWithoutThem() =>
        Gen.Select(RandomBooks.Any, RandomBooks.Any, Gen.Int[0, 4].Array[4], Gen.Int[1, 3], RandomSearches.Any.Array[1, 8]).Sample(
            (books, replacing, choices, expansionLimit, queries) =>
            {
                using QuestIndex changed = InOneSegment(books);
                Dictionary<string, Book> left = books.ToDictionary(book => book.Id);
                foreach ((Book book, int choice) in books.Zip(choices))
                {
                    Change(changed, left, book, choice, replacing);
                }

                using QuestIndex fresh = InOneSegment(left.Values);
                SearchOptions options = new() { Top = 5, ExpansionLimit = expansionLimit };
                return queries.All(query => Describe(changed.Ask(query, options)) == Describe(fresh.Ask(query, options)));
            },
            iter: 200);

    private static QuestIndex InOneSegment(IEnumerable<Book> books)
    {
        QuestIndex index = QuestIndex.InMemory();
        index.Add(books, progress: null, CancellationToken.None);
        index.Refresh();
        return index;
    }

    private static void Change(QuestIndex index, Dictionary<string, Book> left, Book book, int choice, Book[] replacing)
    {
        if (choice == 0)
        {
            index.Remove(book.Id);
            left.Remove(book.Id);
        }
        else if (choice == 1 && replacing.FirstOrDefault(other => other.Id == book.Id) is { } other)
        {
            index.Replace(other);
            left[book.Id] = other;
        }
    }

    private static string Describe(SearchResults results) =>
        $"{results.Total}: {string.Join(' ', results.Select(hit => $"{hit.Name()}={hit.Score:R}"))}; {string.Join(' ', results.Notices)}; {string.Join(' ', results.Unmatched)}";
}
