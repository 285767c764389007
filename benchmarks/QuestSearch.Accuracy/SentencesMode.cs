using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Segments the texts of a sentence gold file: a row has "id" and "text", its answer "id" and "spans", pairs of offsets in UTF-16 code units.</summary>
internal sealed class SentencesMode(bool learns) : RowMode
{
    private readonly SentenceSegmenter _segmenter = new(new SentenceSegmenterOptions { LearnsAbbreviations = learns });

    /// <inheritdoc/>
    public override string Name => learns ? "sentences" : "sentences-without-learning";

    /// <inheritdoc/>
    public override string Description => learns ? "segments texts into sentences and gives their spans" : "the same without learning abbreviations from the text";

    /// <inheritdoc/>
    protected override void Predict(JsonElement row, Utf8JsonWriter prediction)
    {
        prediction.WriteString("id", row.GetProperty("id").GetString());
        prediction.WriteStartArray("spans");
        foreach (TextSpan span in _segmenter.Segment(row.GetProperty("text").GetString()!))
        {
            prediction.WriteStartArray();
            prediction.WriteNumberValue(span.Start);
            prediction.WriteNumberValue(span.End);
            prediction.WriteEndArray();
        }

        prediction.WriteEndArray();
    }
}
