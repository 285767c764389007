using System.Text.Json;

namespace QuestSearch.Searching;

/// <summary>Writes the members that results have besides their hits.</summary>
internal static class SummaryJson
{
    public static void Write(Utf8JsonWriter writer, SearchResults results)
    {
        writer.WriteString("kind", "summary");
        writer.WriteString("query", results.Query.ToString());
        writer.WriteNumber("total", results.Total);
        writer.WriteString("next", results.Next);
        writer.WriteObjects("notices", results.Notices, (_, notice) =>
        {
            writer.WriteString("query", notice.Query.ToString());
            writer.WriteNumber("found", notice.Found);
            writer.WriteNumber("limit", notice.Limit);
        });
        writer.WriteObjects("unmatched", results.Unmatched, (_, clause) =>
        {
            writer.WriteString("query", clause.Query.ToString());
            writer.WriteObjects("nearForms", clause.NearForms, (_, form) =>
            {
                writer.WriteString("text", form.Text);
                writer.WriteNumber("sentences", form.Sentences);
            });
        });
    }
}
