using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Checks;
using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes what the queries took.</summary>
internal static class PeerTables
{
    private const string None = "–";

    /// <param name="measurements">What the queries of each class took.</param>
    /// <param name="checks">What was checked of their answers, in the same order.</param>
    public static string Write(IReadOnlyList<PeerMeasurement> measurements, IReadOnlyList<ClassChecks> checks) =>
        WriteTimes(measurements, checks) + WriteWork(measurements);

    private static string WriteTimes(IReadOnlyList<PeerMeasurement> measurements, IReadOnlyList<ClassChecks> checks) => MarkdownTable.Write(
        "Median / 99th percentile in µs, and ratios of medians",
        [
            "class", "Lucene.Net", "Java Lucene", "SQLite FTS5", "complete", "bare",
            "complete ÷ Lucene.Net", "bare ÷ Lucene.Net", "complete ÷ Java", "complete ÷ FTS5", "p99 ÷ p50", "totals agree", "tens agree",
        ],
        measurements.Zip(checks, (measurement, check) => new[]
        {
            measurement.Class.Name,
            Times(measurement.Raw),
            measurement.Java is { } java ? $"{MarkdownTable.Rounded(java.Median)} / {MarkdownTable.Rounded(java.Percentile99)}" : None,
            Times(measurement.Sqlite),
            Times(measurement.Complete),
            Times(measurement.Bare),
            Ratio(measurement.Complete.Median, measurement.Raw.Median),
            Ratio(measurement.Bare?.Median, measurement.Raw.Median),
            Ratio(measurement.Complete.Median, measurement.Java?.Median),
            Ratio(measurement.Complete.Median, measurement.Sqlite?.Median),
            Ratio(measurement.Complete.Percentile99, measurement.Complete.Median),
            $"{check.Totals}",
            check.Tens?.ToString() ?? None,
        }));

    private static string WriteWork(IReadOnlyList<PeerMeasurement> measurements) => MarkdownTable.Write(
        "Queries a second, and bytes allocated by a query",
        ["class", "Lucene.Net", "complete", "bare", "bytes: Lucene.Net", "complete", "bare"],
        measurements.Select(measurement => new[]
        {
            measurement.Class.Name,
            $"{measurement.Raw.QueriesPerSecond:N0}",
            $"{measurement.Complete.QueriesPerSecond:N0}",
            measurement.Bare is { } ranked ? $"{ranked.QueriesPerSecond:N0}" : None,
            $"{measurement.Raw.AllocatedBytes:N0}",
            $"{measurement.Complete.AllocatedBytes:N0}",
            measurement.Bare is { } bare ? $"{bare.AllocatedBytes:N0}" : None,
        }));

    private static string Times(Latency? latency) =>
        latency is { } found ? $"{MarkdownTable.Rounded(found.Median)} / {MarkdownTable.Rounded(found.Percentile99)}" : None;

    private static string Ratio(double? own, double? other) => own is { } time && other is { } reference ? MarkdownTable.Rounded(time / reference) : None;
}
