using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using QuestSearch.Benchmarks.Queries;

namespace QuestSearch.Benchmarks;

/// <summary>Adds allocated memory, the median and the 99th percentile, and leaves out what an engine cannot answer.</summary>
internal sealed class BenchmarkConfiguration : ManualConfig
{
    public BenchmarkConfiguration()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(StatisticColumn.P50, new PercentileColumn(99));
        AddFilter(new SimpleFilter(benchmark => !IsFuzzyInSqlite(benchmark)));
        WithOptions(ConfigOptions.JoinSummary);
    }

    private static bool IsFuzzyInSqlite(BenchmarkCase benchmark) =>
        benchmark.Descriptor.WorkloadMethod.Name == nameof(SearchBenchmarks.SqliteFts5)
        && benchmark.Parameters.Items.Any(parameter => parameter.Value is QueryClass.Fuzzy);

    /// <summary>A percentile of the iterations, of which BenchmarkDotNet itself offers only some.</summary>
    private sealed class PercentileColumn(int percentile) : IColumn
    {
        public string Id => $"P{percentile}";

        public string ColumnName => Id;

        public string Legend => $"Percentile {percentile}";

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Statistics;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Time;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
        {
            double[] nanoseconds = summary[benchmarkCase]?.ResultStatistics?.OriginalValues.Order().ToArray() ?? [];
            return nanoseconds.Length == 0 ? "NA" : $"{nanoseconds[nanoseconds.Length * percentile / 100] / 1000:N2} μs";
        }
    }
}
