using System.Text.Json;

namespace QuestSearch.Accuracy;

/// <summary>Reads and writes JSON Lines: one JSON value a line, in UTF-8.</summary>
internal static class JsonLines
{
    private static readonly byte[] LineEnd = "\n"u8.ToArray();

    /// <summary>Reads the values of a file one by one; empty lines are passed over.</summary>
    public static IEnumerable<JsonElement> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length > 0)
            {
                using var document = JsonDocument.Parse(line);
                yield return document.RootElement.Clone();
            }
        }
    }

    /// <summary>Writes one line.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> write)
    {
        using (var writer = new Utf8JsonWriter(stream))
        {
            write(writer);
        }

        stream.Write(LineEnd);
    }
}
