using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Reads single passages with a broken word and writes their running text, for <c>score_pages.py --items</c> and <c>--ambiguous</c>.</summary>
internal sealed class HyphensMode : IGoldMode
{
    /// <inheritdoc/>
    public string Name => "hyphens";

    /// <inheritdoc/>
    public string Description => "joins the lines of passages that break a word";

    /// <inheritdoc/>
    public void Run(string path, Stream predictions)
    {
        foreach (JsonElement row in JsonLines.Read(path))
        {
            if (row.TryGetProperty("id", out JsonElement id) && row.TryGetProperty("text", out JsonElement text))
            {
                Book book = PlainTextReader.Default.Read(text.GetString() ?? "");
                JsonLines.Write(predictions, writer =>
                {
                    writer.WriteStartObject();
                    writer.WriteString("id", id.GetString());
                    writer.WriteString("text", book.Body.Text);
                    writer.WriteEndObject();
                });
            }
        }
    }
}
