using Lucene.Net.Util;
using QuestSearch.Files;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class SentenceLengthsTests
{
    [Fact]
    public void Read_WhatWasWritten_CountsSentencesAndWords()
    {
        SentenceLengths read = Read(Of(0, 7, 254, 0, 1));

        Assert.Equal([0, 7, 254, 0, 1], read.All.ToArray());
        Assert.Equal((3, 262, 5), (read.SentenceCount, read.WordCount, read.DocumentCount));
    }

    [Fact]
    public void Read_TooFewBytes_Throws() => Assert.Throws<EndOfStreamException>(() => SentenceLengths.Read(Write(Of(1, 2)), documentCount: 3));

    [Fact]
    public void CopyFrom_SegmentWithRemovedDocuments_TakesTheOthers()
    {
        SentenceLengths merged = new(4);
        FixedBitSet live = new(3);
        live.Set(0);
        live.Set(2);

        merged.CopyFrom(Of(5, 6, 7), live, start: 0);
        merged.CopyFrom(Of(8, 9), live: null, start: 2);

        Assert.Equal([5, 7, 8, 9], merged.All.ToArray());
    }

    private static SentenceLengths Of(params byte[] lengths)
    {
        SentenceLengths made = new(lengths.Length);
        for (int document = 0; document < lengths.Length; document++)
        {
            made.Set(document, lengths[document]);
        }

        return made;
    }

    private static SentenceLengths Read(SentenceLengths lengths) => SentenceLengths.Read(Write(lengths), lengths.DocumentCount);

    private static MemoryInput Write(SentenceLengths lengths)
    {
        MemoryOutput output = new();
        lengths.Write(output);
        return new MemoryInput("lengths", output.Finish());
    }
}
