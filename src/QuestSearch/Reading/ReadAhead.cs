namespace QuestSearch.Reading;

/// <summary>Reads books ahead of their turn, several at a time, and gives them in their order. What reading one throws is thrown in its turn.</summary>
internal static class ReadAhead
{
    /// <param name="sources">The books.</param>
    /// <param name="read">Reads one of them.</param>
    /// <param name="lookAhead">How many are read at a time, at most.</param>
    /// <param name="cancellationToken">Stops the reading; so does whoever takes no more books.</param>
    public static IEnumerable<Book> Read(IEnumerable<BookSource> sources, Func<BookSource, CancellationToken, Book> read, int lookAhead, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        CancellationToken stopping = stop.Token;
        Queue<Task<Book>> underWay = new();
        try
        {
            foreach (BookSource source in sources)
            {
                underWay.Enqueue(Task.Run(() => read(source, stopping), stopping));
                if (underWay.Count == lookAhead)
                {
                    yield return underWay.Dequeue().GetAwaiter().GetResult();
                }
            }

            while (underWay.TryDequeue(out Task<Book>? next))
            {
                yield return next.GetAwaiter().GetResult();
            }
        }
        finally
        {
            stop.Cancel();
            WaitFor(underWay);
        }
    }

    /// <summary>Waits until no book is read any more, so that no file stays open; what came of it nobody asks.</summary>
    private static void WaitFor(IEnumerable<Task> underWay) => Task.WhenAll(underWay).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
}
