using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuestSearch.Tool.Json;

/// <summary>Writes rows as JSON Lines. Letters and quotation marks of all scripts stand as they are, as the output is no part of an HTML page.</summary>
internal sealed class JsonLinesWriter(TextWriter output)
{
    private static readonly RowContext Context = new(new JsonSerializerOptions(RowContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Write<TRow>(TRow row)
        where TRow : class
    {
        output.Write(JsonSerializer.Serialize(row, typeof(TRow), Context));
        output.Write('\n');
    }
}
