using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class Bm25Tests
{
    private static readonly Bm25 Ranking = new(sentences: 400, words: 6000);

    [Fact]
    public void Score_AnySentence_IsThatOfTheFormula() => Gen.Select(Gen.Int[0, 500], Gen.Int[0, 400], Gen.Byte).Sample((frequency, sentences, length) =>
    {
        double idf = Math.Log(1 + ((400 - sentences + 0.5) / (sentences + 0.5)));
        double expected = idf * frequency * 2.2 / (frequency + (1.2 * (0.25 + (0.75 * length / 15))));

        Assert.Equal(expected, Ranking.Weight(sentences) * Ranking.Saturation(frequency, length), 1e-5 * Math.Max(1, expected));
    });

    [Fact]
    public void Saturation_HigherFrequencyOrLowerLength_IsNotLess() => Gen.Select(Gen.Int[0, 300], Gen.Int[0, 300], Gen.Byte, Gen.Byte).Sample((left, right, length, other) =>
        Ranking.Saturation(Math.Max(left, right), Math.Min(length, other)) >= Ranking.Saturation(Math.Min(left, right), Math.Max(length, other)));

    [Fact]
    public void Saturation_BeyondTheTable_GoesOn() => Assert.InRange(Ranking.Saturation(9, 15), Ranking.Saturation(8, 15), Ranking.Saturation(10, 15));

    [Fact]
    public void Weight_MoreSentencesThanThereAre_IsThatOfAll() => Assert.Equal(Ranking.Weight(400), Ranking.Weight(401));

    [Fact]
    public void Weight_EmptyCollection_IsANumber() => Assert.True(double.IsFinite(new Bm25(0, 0).Weight(0)) && float.IsFinite(new Bm25(0, 0).Saturation(1, 0)));
}
