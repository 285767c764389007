using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Segments the texts of a sentence gold file: a row has "id" and "text", its answer "id" and "spans", pairs of offsets in UTF-16 code units.</summary>
internal sealed class SentencesMode : RowMode
{
    /// <inheritdoc/>
    public override string Name => "sentences";

    /// <inheritdoc/>
    public override string Description => "segments texts into sentences and gives their spans";

    /// <inheritdoc/>
    protected override void Predict(JsonElement row, Utf8JsonWriter prediction)
    {
        prediction.WriteString("id", row.GetProperty("id").GetString());
        prediction.WriteStartArray("spans");
        foreach (TextSpan span in SentenceSegmenter.Default.Segment(row.GetProperty("text").GetString()!))
        {
            prediction.WriteStartArray();
            prediction.WriteNumberValue(span.Start);
            prediction.WriteNumberValue(span.End);
            prediction.WriteEndArray();
        }

        prediction.WriteEndArray();
    }
}
