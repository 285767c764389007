using System.Diagnostics;
using System.Globalization;

namespace QuestSearch.Accuracy;

/// <summary>Measures how fast books are read, and what that allocates.</summary>
internal sealed class SpeedMode : IBookMode
{
    private const int Runs = 5;
    private const double Million = 1_000_000;

    /// <inheritdoc/>
    public string Name => "speed";

    /// <inheritdoc/>
    public string Description => "reads books and writes MB/s and allocated bytes per MB, the best of several warm runs";

    /// <inheritdoc/>
    public void Run(IReadOnlyList<string> paths, Stream output)
    {
        using StreamWriter writer = new(output, leaveOpen: true);
        writer.WriteLine("| book | format | MB | s | MB/s | allocated MB per MB |");
        writer.WriteLine("| --- | --- | ---: | ---: | ---: | ---: |");
        foreach (BookSource source in paths.SelectMany(AllFormats.Reader.Find))
        {
            Measure(source, writer);
        }
    }

    private static void Measure(BookSource source, StreamWriter writer)
    {
        double megabytes = LengthOf(source.Path) / Million;
        double seconds = double.MaxValue;
        long allocated = 0;
        for (int run = 0; run <= Runs; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            AllFormats.Reader.ReadFound(source);
            seconds = run == 0 ? seconds : Math.Min(seconds, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(source.Path));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {source.Format?.Name ?? "page files"} | {megabytes:F2} | {seconds:F3} | {megabytes / seconds:F1} | {allocated / Million / megabytes:F1} |"));
        writer.Flush();
    }

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : PageFiles.InFolder(path).Sum(file => new FileInfo(file).Length);
}
