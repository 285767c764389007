using System.IO.Hashing;
using Lucene.Net.Index;
using QuestSearch.Files;
using QuestSearch.Indexing;
using QuestSearch.Postings;
using Xunit;
using LuceneVersion = Lucene.Net.Util.LuceneVersion;

namespace QuestSearch.Tests.Indexing;

public sealed class IndexFormatTests
{
    private static readonly int OlderVersion = IndexFormat.CurrentVersion - 1;

    [Fact]
    public void Open_IndexOfAnotherFormat_NamesBothFormats()
    {
        using TemporaryFolder folder = new();
        WriteOlder(folder.Path);

        IndexFormatException exception = Assert.Throws<IndexFormatException>(() => QuestIndex.Open(folder.Path));

        Assert.Contains($"has format {OlderVersion}; this version of QuestSearch reads format {IndexFormat.CurrentVersion}", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_IndexOfAnotherFormatWhoseFilesLookDamaged_NamesBothFormats()
    {
        using TemporaryFolder folder = new();
        WriteOlder(folder.Path);
        File.WriteAllText(Directory.GetFiles(folder.Path, "*.doc").Single(), "as other versions write it");

        Assert.Throws<IndexFormatException>(() => QuestIndex.Open(folder.Path));
    }

    /// <summary>Whoever changes what is written raises <see cref="IndexFormat.CurrentVersion"/>, as an index made before could not be read.</summary>
    [Fact]
    public void Commit_SomeBooks_WritesTheBytesOfTheFormat()
    {
        using TemporaryFolder folder = new();
        using QuestIndex index = QuestIndex.Create(folder.Path);
        index.Add(SampleBook.Of("a", [.. Enumerable.Range(0, 300).Select(number => $"The {number} boats of the bay lay by the mole, {number % 7} to the row.")]));
        index.Add(SampleBook.Of("b", "A boat.", "The café by the bay."));
        index.Commit();

        Crc32 checksum = new();
        foreach (string file in Directory.GetFiles(folder.Path).Where(IsOurs).Order(StringComparer.Ordinal))
        {
            checksum.Append(File.ReadAllBytes(file));
        }

        Assert.Equal((5, 0x13C6A1C9u), (IndexFormat.CurrentVersion, checksum.GetCurrentHashAsUInt32()));
    }

    private static bool IsOurs(string file) => Path.GetExtension(file) is ".dic" or ".doc" or ".pos" or ".len" or ".rec";

    /// <summary>Writes an index whose commit names an older format.</summary>
    private static void WriteOlder(string folder)
    {
        using (QuestIndex index = QuestIndex.Create(folder))
        {
            index.Add(SampleBook.Of("a", "A boat."));
            index.Commit();
        }

        using MappedDirectory directory = new(folder);
        using IndexWriter writer = new(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, analyzer: null) { Codec = SentenceCodec.Instance });
        writer.SetCommitData((IndexFormat.OfLanguage("en")! with { Version = OlderVersion }).ToCommit());
        writer.Commit();
    }
}
