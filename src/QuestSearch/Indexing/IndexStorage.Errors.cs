using Lucene.Net.Index;

namespace QuestSearch.Indexing;

internal sealed partial class IndexStorage
{
    private const string Remedy = "Put the folder back from a copy, or delete it and index the books again.";

    // COR_E_IO: Lucene reports most damage by an IOException of no type of its own; one that a system call raised has the call's error code.
    private const int ErrorOfNoSystemCall = unchecked((int)0x80131620);

    /// <summary>Reads from the index and says what is wrong with it when that fails.</summary>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexFormatException">It could not be read, and its commit names a form that this library does not read.</exception>
    /// <exception cref="IndexDamagedException">A file is missing or damaged.</exception>
    public TResult Guard<TResult>(Func<TResult> read) => Guard(read, static read => read());

    /// <summary>Reads from the index, of an argument, and says what is wrong with it when that fails.</summary>
    /// <exception cref="IndexNotFoundException">There is no index.</exception>
    /// <exception cref="IndexDamagedException">A file is missing or damaged.</exception>
    public TResult Guard<TArgument, TResult>(TArgument argument, Func<TArgument, TResult> read)
    {
        try
        {
            return read(argument);
        }
        catch (Lucene.Net.Index.IndexNotFoundException exception)
        {
            throw HoldsSegmentFiles()
                ? new IndexDamagedException($"{Name} is damaged: its list of segments (segments_N) is missing. {Remedy}", exception)
                : new IndexNotFoundException($"There is no index at '{Path}': the folder holds no file of one. Create one with QuestIndex.Create.", exception);
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            // The files of another format can look damaged to this one.
            ExpectReadableFormat();
            throw new IndexDamagedException($"{Name} is damaged: {exception.Message} {Remedy}", exception);
        }
    }

    /// <summary>Reads what form the index of a commit has.</summary>
    /// <exception cref="IndexFormatException">It is not one that this library reads.</exception>
    public IndexFormat FormatOf(IDictionary<string, string> commit)
    {
        IndexFormat found = IndexFormat.FromCommit(commit)
            ?? throw new IndexFormatException($"{Name} was made by Lucene without QuestSearch. Choose another folder.");
        if (found.Version != IndexFormat.CurrentVersion)
        {
            throw new IndexFormatException($"{Name} has format {found.Version}; this version of QuestSearch reads format {IndexFormat.CurrentVersion}. Index the books again in a new folder, or use the version that made it.");
        }

        IndexFormat? expected = IndexFormat.OfLanguage(found.Language);
        return found == expected
            ? found
            : throw new IndexFormatException($"{Name} was made with the analysis '{found.Analysis}'; this version of QuestSearch has '{expected?.Analysis ?? "none for this language"}', whose words differ. Index the books again in a new folder, or use the version that made it.");
    }

    /// <summary>Checks that a commit still has the form that the index was opened with.</summary>
    /// <exception cref="IndexFormatException">It has another.</exception>
    public void Expect(IndexFormat format, IDictionary<string, string> commit)
    {
        if (FormatOf(commit) != format)
        {
            throw new IndexFormatException($"{Name} was made anew in another language since it was opened. Open it again.");
        }
    }

    private void ExpectReadableFormat()
    {
        IDictionary<string, string> newest;
        try
        {
            newest = DirectoryReader.ListCommits(Directory)[^1].UserData;
        }
        catch (Exception exception) when (exception is Lucene.Net.Index.IndexNotFoundException || IsDamage(exception))
        {
            return;
        }

        FormatOf(newest);
    }

    private static bool IsDamage(Exception exception) =>
        exception is CorruptIndexException or EndOfStreamException or InvalidDataException or FileNotFoundException
        || (exception.GetType() == typeof(IOException) && exception.HResult == ErrorOfNoSystemCall);

    private bool HoldsSegmentFiles() => Directory.ListAll().Any(name => name.StartsWith('_'));
}
