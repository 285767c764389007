using CsCheck;
using Lucene.Net.Util;
using QuestSearch.Postings;
using Xunit;

namespace QuestSearch.Tests.Postings;

public sealed class DocumentSetTests
{
    private const int MostDocuments = 300;

    private static readonly Gen<(int Count, int[] Left, int[] Right)> Any = Gen.Int[1, MostDocuments].SelectMany(count =>
        Gen.Select(Gen.Const(count), Gen.Int[0, count - 1].Array[0, 80], Gen.Int[0, count - 1].Array[0, 80]));

    [Fact]
    public void Set_AnyDocuments_IsLikeASortedSet() => Any.Sample((count, left, right) =>
    {
        SortedSet<int> model = [.. left];
        DocumentSet set = Of(count, left);

        Assert.All(Enumerable.Range(0, count), document => Assert.Equal(model.Contains(document), set.Contains(document)));
        Assert.All(Enumerable.Range(0, count + 1), from => Assert.Equal(model.GetViewBetween(from, count).FirstOrDefault(PostingsCursor.End), set.Next(from)));
        Assert.Equal(model.Count, set.Count());
        Assert.Equal(model.Intersect(right).Count(), set.Count(Of(count, right)));
        Assert.Equal(model.Except(right).Count(), set.CountBeyond(Of(count, right), null));
        Assert.Equal(model.Except(right).Count(document => document % 2 == 0), set.CountBeyond(Of(count, right), Of(count, [.. Enumerable.Range(0, count).Where(document => document % 2 == 0)])));
        set.Add(Of(count, right));
        Assert.Equal(model.Union(right).Count(), set.Count());
    });

    [Fact]
    public void Reset_ForAnotherSegment_LeavesNothing() => Any.Sample((count, left, _) =>
    {
        DocumentSet set = Of(MostDocuments, left);

        set.Reset(count);

        Assert.Equal(0, set.Count());
        Assert.Equal(PostingsCursor.End, set.Next(0));
        Assert.Equal(count, set.DocumentCount);
    });

    [Fact]
    public void Of_Bits_HasTheSameDocuments() => Any.Sample((count, left, _) =>
    {
        FixedBitSet bits = new(count);
        foreach (int document in left)
        {
            bits.Set(document);
        }

        DocumentSet set = DocumentSet.Of(bits);

        Assert.All(Enumerable.Range(0, count), document => Assert.Equal(bits.Get(document), set.Contains(document)));
    });

    private static DocumentSet Of(int count, int[] documents)
    {
        DocumentSet set = new();
        set.Reset(count);
        foreach (int document in documents)
        {
            set.Add(document);
        }

        return set;
    }
}
