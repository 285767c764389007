using QuestSearch.Benchmarks;
using QuestSearch.Benchmarks.Corpora;
using Xunit;

namespace QuestSearch.Tests.Benchmarks;

public sealed class CorpusTests
{
    [Fact]
    public void Load_SyntheticLibrary_ReadsTheSentencesThatWereWritten()
    {
        IEnumerable<CorpusSentence> written = SyntheticLibrary.Write(2000).SelectMany(book => book.Sentences);

        Assert.Equal(written, Corpus.Load(new BenchmarkOptions { SentenceCount = 2000 }).Sentences);
    }

    [Fact]
    public void Load_FolderOfPageFiles_ReadsOneBook()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("questsearch-corpus-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "p9.txt"), "The road went down to");
            File.WriteAllText(Path.Combine(folder.FullName, "p10.txt"), "the river. A boat lay there.");

            Assert.Equal(
                ["The road went down to the river.", "A boat lay there."],
                Corpus.Load(new BenchmarkOptions { TextPath = folder.FullName }).Sentences.Select(sentence => sentence.Text));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
