using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace QuestSearch.Queries;

/// <summary>How queries are written as JSON: letters of all scripts as themselves, no member that says nothing, no member that is unknown.</summary>
[JsonSerializable(typeof(QueryNode))]
internal sealed partial class QueryJsonContext : JsonSerializerContext
{
    private const int JsonLevelsPerQuery = 2;

    public static QueryJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        MaxDepth = JsonLevelsPerQuery * Query.MaxDepth,
    });
}
