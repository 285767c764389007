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
