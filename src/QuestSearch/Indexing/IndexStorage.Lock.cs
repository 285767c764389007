using Lucene.Net.Index;
using Lucene.Net.Store;

namespace QuestSearch.Indexing;

internal sealed partial class IndexStorage
{
    /// <summary>Takes the right to write and notes who has it.</summary>
    /// <param name="open">Opens the writer, which takes the lock or fails.</param>
    /// <exception cref="IndexLockedException">Another writer has it.</exception>
    public IndexWriter Lock(Func<IndexWriter> open)
    {
        IndexWriter writer = OpenOrSayWhy(open);
        try
        {
            if (Path is not null)
            {
                WriterIdentity.Current().WriteTo(Path);
            }

            return writer;
        }
        catch
        {
            writer.Rollback();
            throw;
        }
    }

    /// <summary>Gives the right to write back.</summary>
    /// <param name="close">Closes the writer, which releases the lock.</param>
    public void Unlock(Action close)
    {
        if (Path is not null)
        {
            WriterIdentity.RemoveFrom(Path);
        }

        close();
    }

    private static bool IsLeftByLock(string? name) => name == WriterIdentity.FileName || name == IndexWriter.WRITE_LOCK_NAME;

    private IndexWriter OpenOrSayWhy(Func<IndexWriter> open)
    {
        try
        {
            return Guard(open);
        }
        catch (LockObtainFailedException exception) when (exception.InnerException is { } reason)
        {
            throw new IOException($"{Name} cannot be written: {reason.Message}", exception);
        }
        catch (LockObtainFailedException exception)
        {
            throw new IndexLockedException(Name, Path is null ? null : WriterIdentity.ReadFrom(Path), exception);
        }
    }
}
