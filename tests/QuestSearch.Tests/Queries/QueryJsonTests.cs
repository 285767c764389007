using System.Text.Json;
using CsCheck;
using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class QueryJsonTests
{
    [Fact]
    public void FromJson_OfWrittenJson_GivesTheQueryBack() =>
        RandomQueries.Any.Sample(query => query.Equals(Query.FromJson(query.ToJson())), iter: 5_000, print: query => query.ToString());

    [Fact]
    public void ToJson_OfANestedQuery_NamesKindsAndMembers()
    {
        Query query = Query.Phrase([Query.Word("China’s"), Query.Exact("quest")], slop: 2) & !Query.OnPage("34");

        Assert.Equal(
            """{"kind":"all","operands":[{"kind":"phrase","words":[{"kind":"word","text":"China’s"},{"kind":"exact","text":"quest","isCaseSensitive":false,"isAccentSensitive":false}],"slop":2},{"kind":"not","operand":{"kind":"pages","from":"34","to":"34"}}]}""",
            query.ToJson());
    }

    [Fact]
    public void FromJson_WithoutOptionalMembers_TakesTheDefaults() =>
        Assert.Equal(Query.Fuzzy("confess"), Query.FromJson("""{"text":"confess","kind":"fuzzy"}"""));

    [Fact]
    public void FromJson_OfTheDeepestQuery_GivesItBack()
    {
        Query query = Query.Word("a");
        for (int depth = 1; depth < Query.MaxDepth; depth++)
        {
            query = Query.All(Query.Word("b"), query);
        }

        Assert.Equal(query, Query.FromJson(query.ToJson()));
    }

    [Theory]
    [InlineData("null", "$", "The JSON is not a query: at $, expected a query, found null.")]
    [InlineData("{}", "$", "The JSON is not a query: at $, the member “kind” is missing.")]
    [InlineData("""{"kind":"verb"}""", "$.kind", "The JSON is not a query: at $.kind, there is no kind of query named “verb”.")]
    [InlineData("""{"kind":"not","operand":{"kind":"word"}}""", "$.operand", "The JSON is not a query: at $.operand, the member “text” is missing.")]
    [InlineData("""{"kind":"word","text":"a","slop":1}""", "$.slop", "The JSON is not a query: at $.slop, a query of the kind “word” has no member “slop”.")]
    [InlineData("""{"kind":"plane","plane":"margin"}""", "$.plane", "The JSON is not a query: at $.plane, expected “body”, “note” or “heading”, found “margin”.")]
    [InlineData("""{"kind":"phrase","words":[{"kind":"word","text":"a"},{"kind":"book","id":"b"}]}""", "$.words[1]", "The JSON is not a query: at $.words[1], a query of the kind “book” cannot stand here, only words.")]
    [InlineData("""{"kind":"near","distance":2,"operands":[{"kind":"word","text":"a"}]}""", "$", "The JSON is not a query: at $, Nearness needs at least two operands. (Parameter 'Operands').")]
    [InlineData("""{"kind":"any","operands":[null,null]}""", "$.operands[0]", "The JSON is not a query: at $.operands[0], expected a query, found null.")]
    public void FromJson_OfJsonThatIsNoQuery_SaysWhereAndWhy(string json, string path, string message)
    {
        JsonException fault = Assert.Throws<JsonException>(() => Query.FromJson(json));

        Assert.Equal(path, fault.Path);
        Assert.Equal(message, fault.Message);
    }

    [Theory]
    [InlineData("""{"kind":"not","operand":{"kind":"word","txt":"a"}}""", "$.operand.txt")]
    [InlineData("""{"kind":"all","operands":[{"kind":"phrase","words":[],"slop":"x"}]}""", "$.operands[0].slop")]
    [InlineData("""{"kind":"word","text":"\ud800"}""", "$.text")]
    [InlineData("""{"kind":"word",""", "$")]
    public void FromJson_OfJsonOfAnotherShape_GivesThePath(string json, string path) =>
        Assert.Equal(path, Assert.Throws<JsonException>(() => Query.FromJson(json)).Path);
}
