using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Reads single passages with a broken word and writes their running text, for <c>score_pages.py --items</c> and <c>--ambiguous</c>.</summary>
internal sealed class HyphensMode : RowMode
{
    /// <inheritdoc/>
    public override string Name => "hyphens";

    /// <inheritdoc/>
    public override string Description => "joins the lines of passages that break a word";

    /// <inheritdoc/>
    protected override void Predict(JsonElement row, Utf8JsonWriter prediction)
    {
        if (!row.TryGetProperty("id", out JsonElement id) || !row.TryGetProperty("text", out JsonElement text))
        {
            return;
        }

        Book book = PlainTextReader.Default.Read(text.GetString() ?? "");
        prediction.WriteString("id", id.GetString());
        prediction.WriteString("text", book.Body.Text);
    }
}
