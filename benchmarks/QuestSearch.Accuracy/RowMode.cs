using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>A mode whose gold file holds a JSON object a line, each answered by one object.</summary>
internal abstract class RowMode : IGoldMode
{
    /// <inheritdoc/>
    public abstract string Name { get; }

    /// <inheritdoc/>
    public abstract string Description { get; }

    /// <inheritdoc/>
    public void Run(string path, Stream predictions)
    {
        foreach (JsonElement row in JsonLines.Read(path))
        {
            JsonLines.Write(predictions, writer =>
            {
                writer.WriteStartObject();
                Predict(row, writer);
                writer.WriteEndObject();
            });
        }
    }

    /// <summary>Answers one row.</summary>
    /// <param name="row">The question, its answers included; a mode reads none of these.</param>
    /// <param name="prediction">Takes the properties of the answer.</param>
    protected abstract void Predict(JsonElement row, Utf8JsonWriter prediction);
}
