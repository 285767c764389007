using QuestSearch.Benchmarks;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Queries;
using Xunit;

namespace QuestSearch.Tests.Benchmarks;

public sealed class BenchmarksTests
{
    private static readonly BenchmarkOptions Small = new() { SentenceCount = 3000, QueryCount = 1 };

    private static int SentencesWithThe =>
        SyntheticLibrary.Write(Small.SentenceCount).SelectMany(book => book.Sentences).Count(sentence => WordIndex.WordsOf(sentence).Contains("the"));

    [Fact]
    public void SearchBenchmarks_QuestSearch_FindsTenHits()
    {
        using SearchBenchmarks benchmarks = NewSearchBenchmarks();
        benchmarks.SetUpQuestSearch();

        Assert.Equal(ISearchEngine.HitCount, benchmarks.QuestSearch());
    }

    [Fact]
    public void SearchBenchmarks_LuceneNet_FindsTenHits()
    {
        using SearchBenchmarks benchmarks = NewSearchBenchmarks();
        benchmarks.SetUpLuceneNet();

        Assert.Equal(ISearchEngine.HitCount, benchmarks.LuceneNet());
    }

    [Fact]
    public void SearchBenchmarks_SqliteFts5_FindsTenHits()
    {
        using SearchBenchmarks benchmarks = NewSearchBenchmarks();
        benchmarks.SetUpSqliteFts5();

        Assert.Equal(ISearchEngine.HitCount, benchmarks.SqliteFts5());
    }

    [Fact]
    public void IndexingBenchmarks_QuestSearch_FindsWhatItIndexed() => Assert.Equal(SentencesWithThe, NewIndexingBenchmarks().QuestSearch());

    [Fact]
    public void IndexingBenchmarks_LuceneNet_FindsWhatItIndexed() => Assert.Equal(SentencesWithThe, NewIndexingBenchmarks().LuceneNet());

    [Fact]
    public void IndexingBenchmarks_SqliteFts5_FindsWhatItIndexed() => Assert.Equal(SentencesWithThe, NewIndexingBenchmarks().SqliteFts5());

    private static SearchBenchmarks NewSearchBenchmarks() => new() { Class = QueryClass.WordHigh, Storage = Storage.Disk, Options = Small };

    private static IndexingBenchmarks NewIndexingBenchmarks()
    {
        IndexingBenchmarks benchmarks = new() { Storage = Storage.Disk, Options = Small };
        benchmarks.SetUp();
        return benchmarks;
    }
}
