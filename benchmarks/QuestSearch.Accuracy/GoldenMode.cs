using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Segments the cases of the Golden Rules: a row has "id" and "text", its answer "id" and "sentences", their texts.</summary>
internal sealed class GoldenMode : RowMode
{
    /// <inheritdoc/>
    public override string Name => "golden";

    /// <inheritdoc/>
    public override string Description => "segments the cases of the Golden Rules and gives the sentences";

    /// <inheritdoc/>
    protected override void Predict(JsonElement row, Utf8JsonWriter prediction)
    {
        string text = row.GetProperty("text").GetString()!;
        prediction.WriteString("id", row.GetProperty("id").GetString());
        prediction.WriteStartArray("sentences");
        foreach (TextSpan span in SentenceSegmenter.Default.Segment(text))
        {
            prediction.WriteStringValue(span.In(text));
        }

        prediction.WriteEndArray();
    }
}
