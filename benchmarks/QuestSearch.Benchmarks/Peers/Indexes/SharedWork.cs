namespace QuestSearch.Benchmarks.Peers.Indexes;

/// <summary>Shares the items of a sequence among threads, each of which takes the next one when it is free.</summary>
internal static class SharedWork
{
    public static void Run<T>(IEnumerable<T> items, int threads, Action<IEnumerable<T>> work)
    {
        if (threads == 1)
        {
            work(items);
            return;
        }

        using IEnumerator<T> source = items.GetEnumerator();
        Task[] tasks = [.. Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(
            () => work(Take(source)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default))];
        Task.WaitAll(tasks);
    }

    private static IEnumerable<T> Take<T>(IEnumerator<T> source)
    {
        while (true)
        {
            T item;
            lock (source)
            {
                if (!source.MoveNext())
                {
                    yield break;
                }

                item = source.Current;
            }

            yield return item;
        }
    }
}
