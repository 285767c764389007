using QuestSearch.Benchmarks.Corpora;
using Xunit;

namespace QuestSearch.Tests.Benchmarks;

public sealed class SyntheticLibraryTests
{
    [Fact]
    public void Write_Twice_GivesTheSamePages() =>
        Assert.Equal(SyntheticLibrary.Write(3000).SelectMany(book => book.Pages), SyntheticLibrary.Write(3000).SelectMany(book => book.Pages));

    [Theory]
    [InlineData(1)]
    [InlineData(1999)]
    [InlineData(4001)]
    public void Write_ANumberOfSentences_GivesJustSoMany(int count) =>
        Assert.Equal(count, SyntheticLibrary.Write(count).Sum(book => book.Sentences.Count));

    [Fact]
    public void Write_TheMostFrequentWord_StandsInMostSentences()
    {
        string[] texts = [.. SyntheticLibrary.Write(2000).SelectMany(book => book.Sentences).Select(sentence => sentence.Text)];

        Assert.InRange(texts.Count(text => text.Contains(" the ", StringComparison.Ordinal)), texts.Length / 4, texts.Length);
    }
}
