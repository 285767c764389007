using BenchmarkDotNet.Running;
using QuestSearch.Benchmarks;
using QuestSearch.Benchmarks.Engines;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Commands;
using QuestSearch.Benchmarks.Reporting;

if (PeerCommandLine.Knows(args))
{
    return PeerCommandLine.Run(args);
}

if (args is not ["table", ..])
{
    BenchmarkSwitcher.FromAssembly(typeof(BenchmarkOptions).Assembly).Run(args);
    return 0;
}

BenchmarkResult result = BenchmarkRun.Measure(BenchmarkOptions.FromEnvironment());
string report = $"{MachineDescription.Of(result.Corpus.Name)}\n\n{new MarkdownReport(result).Write()}";
Console.WriteLine(report);
if (args is [_, string document])
{
    string name = result.Corpus.Name;
    string chart = $"benchmarks-{name}.svg";
    File.WriteAllText(Path.Combine(Path.GetDirectoryName(document)!, chart), new LatencyChart(result, Storage.Disk).Draw());
    File.WriteAllText(document, ReportDocument.Replace(File.ReadAllText(document), name, $"![Medians]({chart})\n\n{report}"));
}

return 0;
