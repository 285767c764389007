using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class RemovedDocumentsTests
{
    private static readonly Gen<(int Start, int Count)[]> SomeRuns = Gen.Select(Gen.Int[0, 2000], Gen.Int[0, 300]).Array[0, 6];

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 128)]
    [InlineData(0, 129)]
    [InlineData(1, 127)]
    [InlineData(127, 1)]
    [InlineData(127, 2)]
    [InlineData(100, 200)]
    [InlineData(299, 1)]
    [InlineData(255, 45)]
    [InlineData(0, 300)]
    public void CountIn_TermOfAllDocuments_CountsTheRun(int start, int count)
    {
        PostingsCursor cursor = FieldBuilder.Open([.. Enumerable.Range(0, 300).Select(document => new Posting(document, [0]))]);

        Assert.Equal(count, RemovedDocuments.Besides(LiveWithout(300, [(start, count)])).CountIn(cursor));
    }

    [Fact]
    public void CountIn_AnyPostings_CountsThoseThatAreRemoved() => Gen.Select(Posting.Any, SomeRuns, Gen.Int[0, 200]).Sample(
        (postings, runs, others) =>
        {
            DocumentSet live = LiveWithout(postings[^1].Document + 1 + others, runs);

            Assert.Equal(postings.Count(posting => !live.Contains(posting.Document)), RemovedDocuments.Besides(live).CountIn(FieldBuilder.Open(postings)));
        },
        iter: 200);

    [Fact]
    public void CountIn_AnyLengths_CountsSentencesWithAWordAndTheirWords() => Gen.Select(Gen.Byte[0, 3].Array[1, 400], SomeRuns).Sample((lengths, runs) =>
    {
        DocumentSet live = LiveWithout(lengths.Length, [.. runs.Select(run => (run.Start % lengths.Length, run.Count))]);
        SentenceLengths segment = new(lengths.Length);
        for (int document = 0; document < lengths.Length; document++)
        {
            segment.Set(document, lengths[document]);
        }

        byte[] removed = [.. lengths.Where((_, document) => !live.Contains(document))];
        Assert.Equal((removed.Count(length => length > 0), removed.Sum(length => (long)length)), RemovedDocuments.Besides(live).CountIn(segment));
    });

    private static DocumentSet LiveWithout(int documentCount, (int Start, int Count)[] removed)
    {
        DocumentSet live = new();
        live.Reset(documentCount);
        foreach (int document in Enumerable.Range(0, documentCount).Where(document => !removed.Any(run => document >= run.Start && document < run.Start + run.Count)))
        {
            live.Add(document);
        }

        return live;
    }
}
