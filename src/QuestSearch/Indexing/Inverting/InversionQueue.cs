using System.Runtime.ExceptionServices;
using QuestSearch.Analysis;

namespace QuestSearch.Indexing;

/// <summary>
/// Inverts books ahead of their turn, as many at a time as there are cores, and gives them in their order. Books are taken from their sequence on the thread that takes them from here.
/// What the sequence throws is thrown in its turn, after the books before it. Not safe for several threads.
/// </summary>
internal sealed class InversionQueue : IDisposable
{
    private readonly Queue<BookInversion> _underWay = new();
    private readonly CancellationTokenSource _stop = new();
    private readonly IEnumerator<Book> _books;
    private readonly TextAnalyzer _analyzer;
    private readonly int _lookAhead;
    private ExceptionDispatchInfo? _failure;
    private bool _isAtEnd;

    /// <param name="books">The books.</param>
    /// <param name="analyzer">Makes the terms.</param>
    /// <param name="lookAhead">How many books are inverted at a time, at most.</param>
    public InversionQueue(IEnumerable<Book> books, TextAnalyzer analyzer, int lookAhead)
    {
        _books = books.GetEnumerator();
        _analyzer = analyzer;
        _lookAhead = lookAhead;
    }

    /// <summary>Whether the sequence has thrown, so that the books under way are the last ones.</summary>
    public bool HasFailed => _failure is not null;

    /// <summary>Takes the next book, which may still be under way; none at the end of the sequence.</summary>
    public BookInversion? Take()
    {
        while (!_isAtEnd && _underWay.Count < _lookAhead)
        {
            StartNext();
        }

        if (_underWay.TryDequeue(out BookInversion? next))
        {
            return next;
        }

        _failure?.Throw();
        return null;
    }

    /// <summary>Gives up the books that are under way.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _stop.Dispose();
        _books.Dispose();
    }

    private void StartNext()
    {
        try
        {
            _isAtEnd = !_books.MoveNext();
            if (!_isAtEnd)
            {
                _underWay.Enqueue(new BookInversion(_books.Current, _analyzer, _stop.Token));
            }
        }
        catch (Exception exception)
        {
            _isAtEnd = true;
            _failure = ExceptionDispatchInfo.Capture(exception);
        }
    }
}
