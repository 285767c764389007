using System.Text.Json;
using QuestSearch.Queries;

namespace QuestSearch;

public abstract partial record Query
{
    /// <summary>Writes the query as JSON, whose form docs/queries.md describes: <c>{"kind":"word","text":"confess"}</c>.</summary>
    /// <returns>The JSON on one line.</returns>
    public string ToJson() => JsonSerializer.Serialize(new QueryNodeWriter().Visit(this), QueryJsonContext.Readable.QueryNode);

    /// <summary>Reads a query from JSON, as <see cref="ToJson"/> writes it. Members that have a default may be left out; their order does not matter.</summary>
    /// <param name="json">The JSON.</param>
    /// <returns>The query.</returns>
    /// <exception cref="JsonException">The text is not JSON, or the JSON is not a query; <see cref="JsonException.Path"/> leads to the fault.</exception>
    public static Query FromJson(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return QueryNodeReader.Read(JsonSerializer.Deserialize(json, QueryJsonContext.Readable.QueryNode));
    }
}
