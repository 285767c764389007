using Xunit;

namespace QuestSearch.Tests.Queries;

public sealed class QueryDocumentationTests
{
    public static TheoryData<string, string> Examples =>
        [.. QueryDocumentation.RowsUnder("Text", "C#", "Finds").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_TextAndExpression_GiveTheSameQuery(string text, string expression) =>
        Assert.Equal(DocumentedQueries.ByExpression[expression], Query.Parse(text));

    [Fact]
    public void Examples_UseEveryExpression() =>
        Assert.Equal(DocumentedQueries.ByExpression.Keys.Order(), QueryDocumentation.RowsUnder("Text", "C#", "Finds").Select(row => row[1]).Order());

    public static TheoryData<string, string> JsonExamples =>
        [.. QueryDocumentation.RowsUnder("Query", "JSON").Select(row => new TheoryDataRow<string, string>(row[0], row[1]))];

    [Theory]
    [MemberData(nameof(JsonExamples))]
    public void JsonExample_OfAQuery_IsWhatItWrites(string text, string json) => Assert.Equal(json, Query.Parse(text).ToJson());

    [Fact]
    public void JsonExamples_ShowEveryKindOfQuery()
    {
        IEnumerable<Type> kinds = typeof(Query).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Query)) && !type.IsAbstract);

        Assert.Equal(
            kinds.Select(kind => kind.Name).Order(),
            QueryDocumentation.RowsUnder("Query", "JSON").Select(row => Query.Parse(row[0]).GetType().Name).Distinct().Order());
    }
}
