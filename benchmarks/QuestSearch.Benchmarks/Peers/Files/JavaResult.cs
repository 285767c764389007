using System.Text.Json;

namespace QuestSearch.Benchmarks.Peers.Files;

/// <summary>What Java Lucene took for the queries of a class, in microseconds.</summary>
internal readonly record struct JavaResult(double Median, double Percentile99)
{
    /// <summary>Reads the results of Java Lucene by class; none where it has not been run.</summary>
    public static IReadOnlyDictionary<string, JavaResult> ReadAll(string path)
    {
        Dictionary<string, JavaResult> results = [];
        foreach (string line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (row.RootElement.TryGetProperty("p50us", out JsonElement median))
            {
                results[row.RootElement.GetProperty("class").GetString()!] = new JavaResult(median.GetDouble(), row.RootElement.GetProperty("p99us").GetDouble());
            }
        }

        return results;
    }
}
