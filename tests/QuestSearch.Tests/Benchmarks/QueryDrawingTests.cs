using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Queries;
using Xunit;

namespace QuestSearch.Tests.Benchmarks;

public sealed class QueryDrawingTests
{
    private static readonly CorpusSentence[] Sentences = [.. SyntheticLibrary.Write(5000).SelectMany(book => book.Sentences)];
    private static readonly WordIndex Words = new(Sentences);

    public static TheoryData<QueryClass> Classes => new(Enum.GetValues<QueryClass>());

    [Theory]
    [MemberData(nameof(Classes))]
    public void Draw_AnyClass_GivesDifferentQueries(QueryClass queryClass) =>
        Assert.Equal(20, new QueryDrawing(Words).Draw(queryClass, 20).Distinct().Count());

    [Theory]
    [MemberData(nameof(Classes))]
    public void Draw_Twice_GivesTheSameQueries(QueryClass queryClass) =>
        Assert.Equal(new QueryDrawing(Words).Draw(queryClass, 5), new QueryDrawing(new WordIndex(Sentences)).Draw(queryClass, 5));

    [Theory]
    [InlineData(QueryClass.PhraseOfTwo)]
    [InlineData(QueryClass.PhraseOfThree)]
    public void Draw_Phrase_StandsInTenSentences(QueryClass queryClass)
    {
        string phrase = new QueryDrawing(Words).Draw(queryClass, 1)[0].Text;

        Assert.True(Sentences.Count(sentence => string.Join(' ', WordIndex.WordsOf(sentence)).Contains(phrase, StringComparison.Ordinal)) >= 10);
    }

    [Fact]
    public void Draw_Fuzzy_StandsInNoSentence()
    {
        string word = new QueryDrawing(Words).Draw(QueryClass.Fuzzy, 1)[0].Text;

        Assert.DoesNotContain(Sentences, sentence => WordIndex.WordsOf(sentence).Contains(word));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Draw_CorpusWithOrnaments_PassesThemOver(QueryClass queryClass)
    {
        CorpusSentence ornament = new("Book", 0, Plane.Body, "1", "* * *", [], Note: null);

        Assert.NotEmpty(new QueryDrawing(new WordIndex([.. Sentences, .. Enumerable.Repeat(ornament, 1000)])).Draw(queryClass, 20));
    }

    [Fact]
    public void Constructor_AFewSentences_AsksForMore() =>
        Assert.Contains("take a few thousand", Assert.Throws<InvalidDataException>(() => new QueryDrawing(new WordIndex(Sentences[..5]))).Message, StringComparison.Ordinal);
}
