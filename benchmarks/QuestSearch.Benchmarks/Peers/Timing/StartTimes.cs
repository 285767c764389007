using System.Diagnostics;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>Times new processes of the program <c>QuestSearch.FirstHit</c>, from their start to the line that they print.</summary>
/// <param name="folder">Where the program was built or published.</param>
internal sealed class StartTimes(string folder)
{
    private readonly string _program = Path.Combine(folder, "QuestSearch.FirstHit.dll");

    /// <summary>Times the engines in turn.</summary>
    /// <param name="source">Where the program takes the hit from: <c>disk</c> or <c>memory</c>.</param>
    /// <param name="argumentsOf">The other arguments for an engine.</param>
    /// <param name="rounds">How often to time each engine, after a first time that does not count.</param>
    /// <returns>The median and the least time of each engine.</returns>
    public IReadOnlyDictionary<PeerEngine, StartTime> Measure(string source, Func<PeerEngine, string[]> argumentsOf, int rounds)
    {
        PeerEngine[] engines = Enum.GetValues<PeerEngine>();
        Dictionary<PeerEngine, List<double>> times = engines.ToDictionary(engine => engine, _ => new List<double>());
        for (int round = 0; round <= rounds; round++)
        {
            foreach (PeerEngine engine in engines)
            {
                double time = Time([_program, $"{engine}", source, .. argumentsOf(engine)]);
                if (round > 0)
                {
                    times[engine].Add(time);
                }
            }
        }

        return times.ToDictionary(entry => entry.Key, entry => StartTime.Of(entry.Value));
    }

    private static double Time(string[] arguments)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
        string? line = process.StandardOutput.ReadLine();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.WaitForExit();
        return process.ExitCode == 0 && !string.IsNullOrEmpty(line)
            ? milliseconds
            : throw new InvalidOperationException($"'{string.Join(' ', arguments)}' found nothing.");
    }
}
