namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>The files of one size in a folder that <c>../shared/peers/run</c> filled.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Size">The first part of the files' names: <c>real</c> or <c>big</c>.</param>
internal sealed record PeerFiles(string Folder, string Size)
{
    /// <summary>Gets the sentences: book, page, ordinal and text, parted by tabs.</summary>
    public string Sentences => Named("tsv");

    /// <summary>Gets the queries: class, number, stems and surface forms, parted by tabs.</summary>
    public string Queries => Named("queries");

    /// <summary>Gets what Java Lucene took for them.</summary>
    public string JavaResults => Named("java.jsonl");

    /// <summary>Makes files of the first sentences, with the same queries; those that are there already are used again as long as they are newer.</summary>
    /// <exception cref="InvalidDataException">There are not so many sentences.</exception>
    public PeerFiles First(int count)
    {
        PeerFiles first = this with { Size = $"{Size}-{count}" };
        File.Copy(Queries, first.Queries, overwrite: true);
        if (!File.Exists(first.Sentences) || File.GetLastWriteTimeUtc(first.Sentences) < File.GetLastWriteTimeUtc(Sentences))
        {
            CopyFirst(count, first.Sentences);
        }

        return first;
    }

    /// <summary>Gets a file or folder of this size.</summary>
    public string Named(string extension) => Path.Combine(Folder, $"{Size}.{extension}");

    private void CopyFirst(int count, string target)
    {
        if (!File.ReadLines(Sentences).Skip(count - 1).Any())
        {
            throw new InvalidDataException($"'{Sentences}' has not {count:N0} sentences.");
        }

        File.WriteAllLines(target, File.ReadLines(Sentences).Take(count));
    }
}
