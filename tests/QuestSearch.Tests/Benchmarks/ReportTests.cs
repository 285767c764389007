using System.Xml.Linq;
using QuestSearch.Benchmarks.Corpora;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Queries;
using QuestSearch.Benchmarks.Reporting;
using Xunit;

namespace QuestSearch.Tests.Benchmarks;

public sealed class ReportTests
{
    private static readonly BenchmarkResult Result = new(
        new Corpus("small", [], [new CorpusSentence("Book", 0, Plane.Body, "1", "A sentence.", [], null)]),
        SegmentationSeconds: 0.1,
        [new IndexingMeasurement(EngineKind.LuceneNet, Storage.Disk, 0.5, 1000, 200)],
        [
            new QueryMeasurement(QueryClass.Or, EngineKind.QuestSearch, Storage.Disk, new Latency(20, 50, 4000, 40_000), 7),
            new QueryMeasurement(QueryClass.Or, EngineKind.LuceneNet, Storage.Disk, new Latency(80, 90, 150_000, 12_000), 7),
        ]);

    [Fact]
    public void Write_Latencies_ShowsTheirRatio() =>
        Assert.Contains(@"| a \| b | 20 / 50 | 80 / 90 | – | 0.25 | – | 4,000 | 150,000 |", new MarkdownReport(Result).Write(), StringComparison.Ordinal);

    [Fact]
    public void Write_Indexing_ShowsRateAndSize() =>
        Assert.Contains("| Lucene.Net | on disk | 2 | 0.00 | 1,000 | 200 | 1.0 |", new MarkdownReport(Result).Write(), StringComparison.Ordinal);

    [Fact]
    public void Draw_Medians_PutsEachOnTheAxis()
    {
        XDocument chart = XDocument.Parse(new LatencyChart(Result, Storage.Disk).Draw());
        double[] places = [.. chart.Descendants().Where(element => element.Name.LocalName == "circle").Select(circle => (double)circle.Attribute("cx")!).TakeLast(2)];

        Assert.True(places[0] > places[1], "The slower engine is drawn first and further to the right.");
    }

    [Fact]
    public void Replace_NamedPlace_PutsTheReportThere() =>
        Assert.Equal(
            "a\n<!-- b -->\n\nnew\n\n<!-- end of b -->\nc",
            ReportDocument.Replace("a\n<!-- b -->\nold\n<!-- end of b -->\nc", "b", "new"));

    [Fact]
    public void Replace_NoSuchPlace_SaysWhatToWrite() =>
        Assert.Contains("<!-- end of b -->", Assert.Throws<InvalidDataException>(() => ReportDocument.Replace("a", "b", "new")).Message, StringComparison.Ordinal);
}
