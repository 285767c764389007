using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class ImpactsTests
{
    private static readonly Bm25 Ranking = new(sentences: 1000, words: 17_300);

    private static readonly Gen<(int Frequency, byte Length)[]> Sentences =
        Gen.Select(Gen.Frequency((5, Gen.Int[1, 3]), (2, Gen.Int[1, 300]), (1, Gen.Int[1, int.MaxValue])), Gen.Byte[0, SentenceLengths.Longest]).Array[0, 10];

    [Fact]
    public void Bound_OfAnySentences_IsNotBelowAScore() => Sentences.Sample(sentences =>
    {
        float bound = Of(sentences).Bound(Ranking);
        return sentences.All(sentence => Ranking.Saturation(sentence.Frequency, sentence.Length) <= bound);
    });

    [Fact]
    public void Bound_OfFrequenciesUpToTwo_IsTheBestScore() => Gen.Select(Gen.Int[1, 2], Gen.Byte[0, SentenceLengths.Longest]).Array[1, 10].Sample(sentences =>
        Of(sentences).Bound(Ranking) == sentences.Max(sentence => Ranking.Saturation(sentence.Item1, sentence.Item2)));

    [Fact]
    public void Bound_OfNoSentence_IsZero() => Assert.Equal(0, default(Impacts).Bound(Ranking));

    [Fact]
    public void Add_OneMore_NeverLowersTheBound() => Gen.Select(Sentences, Sentences).Sample((some, more) =>
        Of(some).Bound(Ranking) <= Of([.. some, .. more]).Bound(Ranking));

    [Fact]
    public void Add_OtherImpacts_GivesThoseOfAllSentences() => Gen.Select(Sentences, Sentences).Sample((some, more) =>
    {
        Impacts all = Of(some);
        all.Add(Of(more));
        return all.Equals(Of([.. some, .. more]));
    });

    [Fact]
    public void Read_WhatWasWritten_GivesTheSame() => Sentences.Sample(sentences =>
    {
        byte[] bytes = new byte[Impacts.Size];
        Of(sentences).Write(bytes);
        return Impacts.Read(bytes).Equals(Of(sentences));
    });

    private static Impacts Of((int Frequency, byte Length)[] sentences)
    {
        Impacts impacts = default;
        foreach ((int frequency, byte length) in sentences)
        {
            impacts.Add(frequency, length);
        }

        return impacts;
    }
}
