using QuestSearch.Indexing;
using QuestSearch.Reading;
using QuestSearch.Tests.Indexing;
using QuestSearch.Tests.Indexing.Inverting;
using Xunit;

namespace QuestSearch.Tests.Reading;

public sealed class ReadAheadTests
{
    private static readonly BookSource[] Sources = [.. Enumerable.Range(0, 12).Select(number => new BookSource($"{number}", Format: null))];

    [Fact]
    public void Read_SeveralBooks_ReadsAsManyAtATimeAsAllowed()
    {
        using Barrier barrier = new(participantCount: 2);

        IEnumerable<Book> books = ReadAhead.Read(
            Sources,
            (source, token) => barrier.SignalAndWait(TimeSpan.FromMinutes(1), token) ? BookOf(source) : throw new InvalidOperationException("No other book is read meanwhile."),
            lookAhead: 2,
            CancellationToken.None);

        Assert.Equal(Sources.Length, books.Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Read_IntoAnIndex_MakesTheSameWhateverTheNumberAtATime(int lookAhead)
    {
        using QuestIndex index = QuestIndex.InMemory();
        using QuestIndex oneByOne = QuestIndex.InMemory();

        index.Add(ReadAhead.Read(Sources, (source, _) => BookOf(source), lookAhead, CancellationToken.None), progress: null, CancellationToken.None);
        foreach (BookSource source in Sources)
        {
            oneByOne.Add(BookOf(source));
        }

        using IndexSnapshot expected = oneByOne.AcquireSnapshot();
        using IndexSnapshot actual = index.AcquireSnapshot();
        Assert.Equal(expected.BookDocuments(), actual.BookDocuments());
        Assert.Equal(IndexedTerms.Of(expected), IndexedTerms.Of(actual));
    }

    [Fact]
    public void Read_ABookThatCannotBeRead_ThrowsInItsTurn()
    {
        using IEnumerator<Book> books = ReadAhead.Read(
            Sources, (source, _) => source.Path == "2" ? throw new BookReadingException("Torn.") : BookOf(source), lookAhead: 7, CancellationToken.None).GetEnumerator();

        Assert.True(books.MoveNext());
        Assert.True(books.MoveNext());
        Assert.Throws<BookReadingException>(() => books.MoveNext());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Read_EndedEarly_WaitsForThoseUnderWay(bool isTorn)
    {
        using CountdownEvent begun = new(initialCount: 2);
        int underWay = 0;
        using (IEnumerator<Book> books = ReadAhead.Read(Sources, Read, lookAhead: 3, CancellationToken.None).GetEnumerator())
        {
            Exception? thrown = Record.Exception(() => books.MoveNext());
            Assert.Equal(isTorn, thrown is BookReadingException);
        }

        Assert.Equal(0, Volatile.Read(ref underWay));

        Book Read(BookSource source, CancellationToken token)
        {
            if (source.Path == "0")
            {
                begun.Wait(TimeSpan.FromMinutes(1), CancellationToken.None);
                return isTorn ? throw new BookReadingException("Torn.") : BookOf(source);
            }

            Interlocked.Increment(ref underWay);
            begun.Signal();
            token.WaitHandle.WaitOne(TimeSpan.FromMinutes(1));

            // Who does not wait is done long before.
            Thread.Sleep(100);
            Interlocked.Decrement(ref underWay);
            throw new OperationCanceledException(token);
        }
    }

    [Fact]
    public void Read_NoMoreBooksTaken_StopsThoseUnderWay()
    {
        using ManualResetEventSlim begun = new();
        using ManualResetEventSlim stopped = new();
        IEnumerator<Book> books = ReadAhead.Read(Sources, Read, lookAhead: 2, CancellationToken.None).GetEnumerator();

        books.MoveNext();
        books.Dispose();

        Assert.True(stopped.Wait(TimeSpan.FromMinutes(1)));

        Book Read(BookSource source, CancellationToken token)
        {
            if (source.Path == "0")
            {
                begun.Wait(TimeSpan.FromMinutes(1), CancellationToken.None);
                return BookOf(source);
            }

            begun.Set();
            SpinWait.SpinUntil(() => token.IsCancellationRequested);
            stopped.Set();
            return BookOf(source);
        }
    }

    private static Book BookOf(BookSource source) =>
        SampleBook.Of(source.Path, [.. Enumerable.Range(0, int.Parse(source.Path, System.Globalization.CultureInfo.InvariantCulture) * 5 % 12 * 20 + 1).Select(sentence => $"Boat {sentence} of book {source.Path}.")]);
}
