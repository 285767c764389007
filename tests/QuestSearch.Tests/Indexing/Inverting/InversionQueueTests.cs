using QuestSearch.Analysis;
using QuestSearch.Indexing;
using Xunit;

namespace QuestSearch.Tests.Indexing.Inverting;

public class InversionQueueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(40)]
    public void Take_BooksOfAnySize_GivesThemInTheirOrder(int lookAhead)
    {
        Book[] books = [.. Enumerable.Range(0, 30).Select(number => BookOf(number, number * 7 % 30 * 20))];
        using InversionQueue queue = new(books, TextAnalyzer.For("en"), lookAhead);

        List<string> taken = [];
        while (queue.Take() is { } next)
        {
            List<int> reached = [];
            int documents = next.Wait(reached.Add).DocumentCount;
            Assert.Equal(Enumerable.Range(0, documents - 1), reached);
            taken.Add(next.Book.Id);
        }

        Assert.Equal(books.Select(book => book.Id), taken);
    }

    [Fact]
    public void Add_ManyBooksAtOnce_MakesTheIndexThatOneAfterTheOtherMakes()
    {
        Book[] books = [.. Enumerable.Range(0, 12).Select(number => BookOf(number, number * 5 % 12 * 30))];
        using QuestIndex together = QuestIndex.InMemory();
        using QuestIndex one = QuestIndex.InMemory();

        together.Add(books, progress: null, CancellationToken.None);
        foreach (Book book in books)
        {
            one.Add(book);
        }

        using IndexSnapshot expected = one.AcquireSnapshot();
        using IndexSnapshot actual = together.AcquireSnapshot();
        Assert.Equal(expected.BookDocuments(), actual.BookDocuments());
        Assert.Equal(IndexedTerms.Of(expected), IndexedTerms.Of(actual));
    }

    [Fact]
    public void Add_ASequenceThatThrows_KeepsTheBooksBefore()
    {
        using QuestIndex index = QuestIndex.InMemory();

        Assert.Throws<NotSupportedException>(() => index.Add(ThrowingAfterTwo(), progress: null, CancellationToken.None));

        Assert.Equal(["0", "1"], index.Books.Select(book => book.Id));
    }

    private static IEnumerable<Book> ThrowingAfterTwo()
    {
        yield return BookOf(0, 100);
        yield return BookOf(1, 10);
        throw new NotSupportedException();
    }

    private static Book BookOf(int number, int sentences) =>
        SampleBook.Of($"{number}", [.. Enumerable.Range(0, sentences + 1).Select(sentence => $"Boat {sentence} of book {number}.")]);
}
