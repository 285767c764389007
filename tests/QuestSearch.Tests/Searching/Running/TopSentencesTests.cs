using QuestSearch.Searching;
using QuestSearch.Tests.Indexing;
using Xunit;

namespace QuestSearch.Tests.Searching.Running;

/// <summary>Sentences of a segment whose books are not in reading order: b in the documents 0 to 3, a in 4 to 7.</summary>
public sealed class TopSentencesTests
{
    private const float Score = 0.5f;

    [Fact]
    public void WouldTake_FullAndTheSameScore_TellsByReadingOrder() => Read((segment, top) =>
    {
        top.Offer(segment, document: 1, Score);
        top.Offer(segment, document: 6, Score);

        Assert.True(top.WouldTake(segment, document: 5, Score));
        Assert.True(top.WouldTake(segment, document: 7, Score));
        Assert.False(top.WouldTake(segment, document: 2, Score));
        Assert.True(top.WouldTake(segment, document: 2, Score * 2));
        Assert.False(top.WouldTake(segment, document: 5, Score / 2));
    });

    [Fact]
    public void MayTake_FullAndTheSameScore_LeavesRoomForLaterDocumentsThatAreReadBefore() => Read((segment, top) =>
    {
        top.Offer(segment, document: 1, Score);
        top.Offer(segment, document: 2, Score);

        Assert.False(top.WouldTake(segment, document: 3, Score));
        Assert.True(top.MayTake(Score, segment, firstDocument: 3));
    });

    [Fact]
    public void WouldTake_RoomLeft_TakesAnyScore() => Read((segment, top) => Assert.True(top.WouldTake(segment, document: 1, score: 0)));

    private static void Read(Action<Segment, TopSentences> test)
    {
        using TemporaryFolder folder = new();
        using QuestIndex index = SearchIndexes.Merged(folder.Path, [SampleBook.Of("b", "One.", "Two.", "Three."), SampleBook.Of("a", "One.", "Two.", "Three.")], segments: 1);
        index.Read(snapshot =>
        {
            using SnapshotView view = new(snapshot, index.Analyzer, CancellationToken.None);
            test(Assert.Single(view.Segments), new TopSentences(capacity: 2, HitOrder.Relevance));
            return true;
        });
    }
}
