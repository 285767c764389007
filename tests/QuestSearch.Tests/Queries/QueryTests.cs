using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class QueryTests
{
    [Fact]
    public void And_OfThree_MakesOneListOfThree() =>
        Assert.Equal(Query.All(Query.Word("a"), Query.Word("b"), Query.Word("c")), Query.Word("a") & Query.Word("b") & Query.Word("c"));

    [Fact]
    public void Or_OfThree_MakesOneListOfThree() =>
        Assert.Equal(Query.Any(Query.Word("a"), Query.Word("b"), Query.Word("c")), Query.Word("a") | (Query.Word("b") | Query.Word("c")));

    [Fact]
    public void And_OfAnAlternative_KeepsItWhole() =>
        Assert.Equal(Query.All(Query.Any(Query.Word("a"), Query.Word("b")), Query.Word("c")), (Query.Word("a") | Query.Word("b")) & Query.Word("c"));

    [Fact]
    public void Not_MakesTheOpposite() => Assert.Equal(Query.Not(Query.Word("a")), !Query.Word("a"));

    [Fact]
    public void All_OfOne_IsThatOne() => Assert.Equal(Query.Word("a"), Query.All(Query.Word("a")));

    [Fact]
    public void All_OfNone_Throws() => Assert.Throws<ArgumentException>(() => Query.All());

    [Fact]
    public void Equals_OfQueriesBuiltAlike_IsTrue() =>
        Assert.Equal(Query.Near(3, Query.Word("a"), Query.Phrase("b c")), Query.Near(3, Query.Word("a"), Query.Phrase(" b  c ")));

    [Fact]
    public void Equals_OfOtherOrderOfOperands_IsFalse() =>
        Assert.NotEqual(Query.Word("a") & Query.Word("b"), Query.Word("b") & Query.Word("a"));

    [Fact]
    public void Phrase_OfBlanks_HasNoWords() => Assert.Empty(Query.Phrase(" \t\n").Words);

    [Fact]
    public void ExactPhrase_MakesExactWords() =>
        Assert.Equal(Query.Phrase(Query.Exact("soviet"), Query.Exact("leader")), Query.ExactPhrase("soviet leader", 0));

    [Fact]
    public void Phrase_WithNegativeSlop_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Query.Phrase("a b", -1));

    [Fact]
    public void Near_OfOne_Throws() => Assert.Throws<ArgumentException>(() => Query.Near(3, Query.Word("a")));

    [Fact]
    public void Near_WithNegativeDistance_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Query.Near(-1, Query.Word("a"), Query.Word("b")));

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void Fuzzy_WithTooManyOrTooFewEdits_Throws(int edits) => Assert.Throws<ArgumentOutOfRangeException>(() => Query.Fuzzy("a", edits));

    [Fact]
    public void InPlane_OfNoPlane_Throws() => Assert.Throws<ArgumentOutOfRangeException>(() => Query.InPlane((Plane)7));

    [Fact]
    public void Word_WithHalfASurrogatePair_SaysWhere()
    {
        ArgumentException fault = Assert.Throws<ArgumentException>(() => Query.Word("ab\uD800c"));

        Assert.StartsWith("The text holds half of a surrogate pair at position 2;", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Not_DeeperThanAllowed_Throws()
    {
        Query query = Query.Word("a");
        for (int depth = 1; depth < Query.MaxDepth; depth++)
        {
            query = !query;
        }

        Assert.Throws<ArgumentException>(() => !query);
    }

    [Fact]
    public void All_OfTooMany_Throws() =>
        Assert.Throws<ArgumentException>(() => Query.All(Enumerable.Repeat<Query>(Query.Word("a"), Query.MaxSize)));
}
