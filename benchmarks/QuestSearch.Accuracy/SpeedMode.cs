using System.Globalization;

namespace QuestSearch.Accuracy;

/// <summary>Measures how fast books are read, and what that allocates. Processor time is counted, of all threads, so that other work on the machine does not matter.</summary>
internal sealed class SpeedMode : IBookMode
{
    private const int WarmRuns = 4;
    private const int Runs = 10;
    private const double Million = 1_000_000;

    /// <inheritdoc/>
    public string Name => "speed";

    /// <inheritdoc/>
    public string Description => "reads books and writes MB per second of processor time and allocated MB per MB, in warm runs";

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
        Read(source, WarmRuns);
        long before = GC.GetAllocatedBytesForCurrentThread();
        TimeSpan start = Environment.CpuUsage.TotalTime;
        Read(source, Runs);
        double seconds = (Environment.CpuUsage.TotalTime - start).TotalSeconds / Runs;
        double allocated = (double)(GC.GetAllocatedBytesForCurrentThread() - before) / Runs;

        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(source.Path));
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {source.Format?.Name ?? "page files"} | {megabytes:F2} | {seconds:F3} | {megabytes / seconds:F1} | {allocated / Million / megabytes:F1} |"));
        writer.Flush();
    }

    private static void Read(BookSource source, int times)
    {
        for (int i = 0; i < times; i++)
        {
            AllFormats.Reader.ReadFound(source);
        }
    }

    private static long LengthOf(string path) => File.Exists(path) ? new FileInfo(path).Length : PageFiles.InFolder(path).Sum(file => new FileInfo(file).Length);
}
