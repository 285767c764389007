using System.Text.Json;

namespace QuestSearch.Tool.Json;

/// <summary>The names that values of the library have in rows.</summary>
internal static class JsonNames
{
    public static string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static string? Of(SentenceFragment fragment) => fragment switch
    {
        SentenceFragment.None => null,
        SentenceFragment.Start => "start",
        SentenceFragment.End => "end",
        _ => "both",
    };
}
