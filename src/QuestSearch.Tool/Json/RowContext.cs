using System.Text.Json.Serialization;

namespace QuestSearch.Tool.Json;

/// <summary>How rows are written, made at compile time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BookRow))]
[JsonSerializable(typeof(PageRow))]
[JsonSerializable(typeof(SentenceRow))]
[JsonSerializable(typeof(NoteRow))]
[JsonSerializable(typeof(LogRow))]
[JsonSerializable(typeof(HitRow))]
[JsonSerializable(typeof(SummaryRow))]
internal sealed partial class RowContext : JsonSerializerContext;
