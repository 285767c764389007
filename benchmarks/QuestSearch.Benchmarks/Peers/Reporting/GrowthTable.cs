using QuestSearch.Benchmarks.Peers.Timing;
using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Writes how the time of queries grows with the library.</summary>
internal static class GrowthTable
{
    /// <param name="measurements">What the queries took, the smaller libraries first.</param>
    public static string Write(IReadOnlyCollection<GrowthMeasurement> measurements)
    {
        int[] sizes = [.. measurements.Select(measurement => measurement.Sentences).Distinct()];
        return MarkdownTable.Write(
            "Medians in µs by sentences, QuestSearch with complete hits / Lucene.Net, and how many times as long or as many in the greatest library as in the smallest",
            ["class", .. sizes.Select(size => $"{size:N0}"), "QuestSearch", "Lucene.Net", "postings"],
            measurements.GroupBy(measurement => measurement.Class).Select(growth => RowOf([.. growth])));
    }

    private static string[] RowOf(GrowthMeasurement[] growth) =>
    [
        growth[0].Class.Name,
        .. growth.Select(measurement => $"{MarkdownTable.Rounded(measurement.Complete)} / {MarkdownTable.Rounded(measurement.Raw)}"),
        MarkdownTable.Rounded(growth[^1].Complete / growth[0].Complete),
        MarkdownTable.Rounded(growth[^1].Raw / growth[0].Raw),
        growth[0].Postings == 0 ? "–" : MarkdownTable.Rounded((double)growth[^1].Postings / growth[0].Postings),
    ];
}
