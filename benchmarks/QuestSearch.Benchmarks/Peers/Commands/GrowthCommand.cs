using System.CommandLine;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Reporting;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers-growth FOLDER SENTENCES…</c>: measures the queries in libraries of several sizes.</summary>
internal static class GrowthCommand
{
    private const string Name = "peers-growth";

    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<int[]> sizes = new("SENTENCES…") { Description = "How many sentences the libraries shall have: each is the beginning of FOLDER/big.tsv.", Arity = ArgumentArity.OneOrMore };
        Option<double> seconds = new("--seconds") { Description = "How long to measure a class after warming it for twice that; 0.5 by default.", DefaultValueFactory = _ => 0.5 };
        Option<string> document = PeerArguments.Document();
        Command command = new(Name, "Measure how the time of queries grows with the library, beside Lucene.Net.") { folder, sizes, seconds, document };
        command.SetAction(parsed =>
        {
            GrowthRun run = new(new PeerFiles(parsed.GetRequiredValue(folder), "big"), new LatencyMeter(TimeSpan.FromSeconds(parsed.GetValue(seconds))));
            IReadOnlyList<GrowthMeasurement> measurements = run.Measure(parsed.GetRequiredValue(sizes));
            string chart = $"benchmarks-{Name}.svg";
            PeerReport.Write(Name, $"![Growth]({chart})\n\n{GrowthTable.Write(measurements)}", parsed.GetValue(document));
            if (parsed.GetValue(document) is { } path)
            {
                File.WriteAllText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, chart), new GrowthChart(measurements).Draw());
            }
        });
        return command;
    }
}
