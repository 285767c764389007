using CsCheck;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class LookUpTests
{
    [Fact]
    public void LookUp_AscendingDocuments_FindsThoseThatHoldTheTerm() => Gen.Select(Posting.Any, Gen.Int[0, 30].Array[1, 200]).Sample(
        (postings, steps) =>
        {
            PostingsCursor cursor = FieldBuilder.Open(postings);
            int document = 0;
            foreach (int step in steps)
            {
                document += step > 20 ? step * 20 : step / 4;
                Posting? expected = Array.Find(postings, posting => posting.Document == document);
                Assert.Equal(expected is not null, cursor.LookUp(document));
                if (expected is not null)
                {
                    PositionRun found = cursor.FoundPositions;
                    Assert.Equal(expected.Positions.Length, found.Count);
                    for (int i = 0; i < found.Count; i++)
                    {
                        Assert.Equal(expected.Positions[i], found[i]);
                    }
                }
            }
        },
        iter: 200);

    [Fact]
    public void Open_AfterLookUps_StartsAnew()
    {
        PostingsCursor cursor = FieldBuilder.Open([.. Enumerable.Range(0, 300).Select(document => new Posting(document, [document]))]);
        Assert.True(cursor.LookUp(299));

        cursor.Rewind();

        Assert.True(cursor.LookUp(3));
        Assert.Equal(3, cursor.FoundPositions[0]);
    }
}
