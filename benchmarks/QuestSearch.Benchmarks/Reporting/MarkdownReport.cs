using System.Globalization;
using System.Text;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks.Reporting;

/// <summary>Writes the tables of a run in Markdown.</summary>
internal sealed class MarkdownReport(BenchmarkResult result)
{
    private const double BytesPerMegabyte = 1e6;
    private static readonly EngineKind[] Engines = Enum.GetValues<EngineKind>();
    private readonly StringBuilder _text = new();

    public string Write()
    {
        foreach (Storage storage in Enum.GetValues<Storage>())
        {
            WriteLatencies(storage);
        }

        WriteTotals();
        WriteIndexing();
        _text.Append(CultureInfo.InvariantCulture, $"QuestSearch parts {result.Corpus.Sentences.Count / result.SegmentationSeconds:N0} sentences/s, which its indexing includes.");
        return _text.ToString();
    }

    private void WriteLatencies(Storage storage)
    {
        WriteTable(
            $"Ten complete hits, index {(storage == Storage.Disk ? "on disk" : "in memory")}: median / 99th percentile in µs",
            ["class", .. Engines.Select(DisplayNames.DisplayName), "÷ Lucene.Net", "÷ FTS5", "bytes allocated", "by Lucene.Net"],
            result.Classes.Select(queryClass => LatencyRow(queryClass, storage)));
    }

    private string[] LatencyRow(QueryClass queryClass, Storage storage)
    {
        QueryMeasurement?[] measurements = [.. Engines.Select(engine => result.Find(queryClass, storage, engine))];
        QueryMeasurement? own = result.Find(queryClass, storage, EngineKind.QuestSearch);
        QueryMeasurement? raw = result.Find(queryClass, storage, EngineKind.LuceneNet);
        return
        [
            queryClass.DisplayName(),
            .. measurements.Select(measurement => measurement is { Latency: var latency } ? $"{MarkdownTable.Rounded(latency.Median)} / {MarkdownTable.Rounded(latency.Percentile99)}" : "–"),
            Ratio(own, raw),
            Ratio(own, result.Find(queryClass, storage, EngineKind.SqliteFts5)),
            own is null ? "–" : $"{own.Latency.AllocatedBytes:N0}",
            raw is null ? "–" : $"{raw.Latency.AllocatedBytes:N0}",
        ];
    }

    private void WriteTotals() => WriteTable(
        "Sentences found by all queries of a class together",
        ["class", .. Engines.Select(DisplayNames.DisplayName)],
        result.Classes.Select(queryClass => Engines
            .Select(engine => result.Find(queryClass, Storage.Disk, engine) is { } measurement ? $"{measurement.Total:N0}" : "–")
            .Prepend(queryClass.DisplayName())
            .ToArray()));

    private void WriteIndexing() => WriteTable(
        "Indexing",
        ["engine", "index", "sentences/s", "MB/s", "bytes allocated a sentence", "index bytes a sentence", "rate ÷ Lucene.Net"],
        result.Indexing.Select(measurement => new[]
        {
            measurement.Engine.DisplayName(),
            measurement.Storage == Storage.Disk ? "on disk" : "in memory",
            $"{result.Corpus.Sentences.Count / measurement.Seconds:N0}",
            MarkdownTable.Rounded(result.Corpus.ByteCount / BytesPerMegabyte / measurement.Seconds),
            $"{measurement.AllocatedBytes / result.Corpus.Sentences.Count:N0}",
            measurement.IndexBytes is { } bytes ? $"{bytes / result.Corpus.Sentences.Count:N0}" : "–",
            MarkdownTable.Rounded(result.Indexing.First(other => other.Engine == EngineKind.LuceneNet && other.Storage == measurement.Storage).Seconds / measurement.Seconds),
        }));

    private void WriteTable(string title, string[] head, IEnumerable<string[]> rows) => _text.Append(MarkdownTable.Write(title, head, rows));

    private static string Ratio(QueryMeasurement? own, QueryMeasurement? other) =>
        own is null || other is null ? "–" : MarkdownTable.Rounded(own.Latency.Median / other.Latency.Median);
}
