namespace QuestSearch.Benchmarks.Peers.Timing;

/// <summary>How long new processes took to their first hit.</summary>
/// <param name="Median">The median, in milliseconds.</param>
/// <param name="Least">The least, in milliseconds.</param>
internal readonly record struct StartTime(double Median, double Least)
{
    public static StartTime Of(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Order()];
        return new StartTime(sorted[sorted.Length / 2], sorted[0]);
    }
}
