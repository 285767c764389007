using QuestSearch.Postings;
using QuestSearch.Searching;
using QuestSearch.Tests.Postings;
using Xunit;

namespace QuestSearch.Tests.Searching.Running;

public sealed class SearchBuffersTests
{
    [Fact]
    public void TakeWindowScores_AfterASearchThatBrokeOff_AreZero()
    {
        SearchBuffers broken = SearchBuffers.Rent();
        broken.TakeWindowScores()[7] = 1;
        broken.Return();

        SearchBuffers next = SearchBuffers.Rent();

        Assert.Same(broken, next);
        Assert.DoesNotContain(next.TakeWindowScores(), score => score != 0);
    }

    [Fact]
    public void Rent_WhileASearchIsUnderWay_GivesOthers() => Assert.NotSame(SearchBuffers.Rent(), SearchBuffers.Rent());

    [Fact]
    public void TakeSet_UsedBefore_IsEmpty()
    {
        SearchBuffers buffers = SearchBuffers.Rent();
        buffers.TakeSet(100).Add(70);
        buffers.Return();

        DocumentSet set = SearchBuffers.Rent().TakeSet(90);

        Assert.Equal((90, 0), (set.DocumentCount, set.Count()));
    }

    [Fact]
    public void Return_SetsOfMoreThan16Megabytes_KeepsTheFirstOfThem()
    {
        const int DocumentsOfMegabyte = 8 << 20;
        SearchBuffers buffers = SearchBuffers.Rent();
        DocumentSet[] before = [.. Enumerable.Range(0, 20).Select(_ => buffers.TakeSet(DocumentsOfMegabyte))];
        buffers.Return();

        SearchBuffers next = SearchBuffers.Rent();
        DocumentSet[] after = [.. before.Select(_ => next.TakeSet(1))];

        Assert.Equal(before[..16], after[..16]);
        Assert.DoesNotContain(after[16], before);
    }

    [Fact]
    public void TakeTerms_UsedBefore_IsEmpty()
    {
        SearchBuffers buffers = SearchBuffers.Rent();
        buffers.TakeTerms().Add(new ExpandedTerm(default, Length: 1, Edits: 0, Sentences: 1));
        buffers.Return();

        Assert.Empty(SearchBuffers.Rent().TakeTerms());
    }

    [Fact]
    public void TakeCursor_UsedBefore_StandsBeforeTheFirstTerm()
    {
        TermModel first = new(["a", "b"]);
        SearchBuffers buffers = SearchBuffers.Rent();
        Assert.True(buffers.TakeCursor(first.Field).Find("b"u8));
        buffers.Return();

        TermModel second = new(["c"]);
        DictionaryCursor cursor = SearchBuffers.Rent().TakeCursor(second.Field);

        Assert.True(cursor.MoveNext());
        Assert.Equal("c"u8, cursor.Term);
        Assert.False(cursor.HasKeyOfTermBefore);
    }

    [Fact]
    public void GiveBackSets_TakenLast_AreTakenAgain()
    {
        SearchBuffers buffers = SearchBuffers.Rent();
        DocumentSet kept = buffers.TakeSet(100);
        int taken = buffers.SetsTaken;
        DocumentSet given = buffers.TakeSet(100);

        buffers.GiveBackSets(taken);

        Assert.Same(given, buffers.TakeSet(100));
        Assert.NotSame(kept, given);
    }
}
