using System.Globalization;

namespace QuestSearch.Benchmarks;

/// <summary>What a run measures. BenchmarkDotNet runs each benchmark in a process of its own, so the options come from environment variables.</summary>
internal sealed record BenchmarkOptions
{
    private const string SentencesVariable = "QUESTSEARCH_BENCHMARK_SENTENCES";
    private const string TextVariable = "QUESTSEARCH_BENCHMARK_TEXT";
    private const string SecondsVariable = "QUESTSEARCH_BENCHMARK_SECONDS";

    /// <summary>Gets the number of sentences of the synthetic library.</summary>
    public int SentenceCount { get; init; } = 10_000;

    /// <summary>Gets the file, or the folder of page files, of a real book to measure on; <see langword="null"/> for the synthetic library.</summary>
    public string? TextPath { get; init; }

    /// <summary>Gets the number of different queries of each class.</summary>
    public int QueryCount { get; init; } = 50;

    /// <summary>Gets how long a class is measured in an engine after a warm-up of twice that time.</summary>
    public TimeSpan MeasuredTime { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Reads the options from the environment.</summary>
    /// <exception cref="FormatException">A variable that should be a number is not.</exception>
    public static BenchmarkOptions FromEnvironment()
    {
        BenchmarkOptions options = new();
        return options with
        {
            SentenceCount = Environment.GetEnvironmentVariable(SentencesVariable) is { } count
                ? int.Parse(count, CultureInfo.InvariantCulture)
                : options.SentenceCount,
            TextPath = Environment.GetEnvironmentVariable(TextVariable),
            MeasuredTime = Environment.GetEnvironmentVariable(SecondsVariable) is { } seconds
                ? TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture))
                : options.MeasuredTime,
        };
    }
}
