using System.CommandLine;
using QuestSearch.Benchmarks.Measuring;
using QuestSearch.Benchmarks.Peers.Checks;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Reporting;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers FOLDER [SIZE] [CLASS…]</c>: measures the queries of a folder in Lucene.Net and in QuestSearch.</summary>
internal static class PeersCommand
{
    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<string> size = PeerArguments.Size();
        Argument<string[]> classes = new("CLASS…") { Description = "The classes of queries; all by default.", Arity = ArgumentArity.ZeroOrMore };
        Option<bool> reindex = new("--reindex") { Description = "Make the indexes again even if they are newer than the sentences." };
        Option<double> seconds = new("--seconds") { Description = "How long to measure a class after warming it for twice that.", DefaultValueFactory = _ => 1 };
        Option<int> check = new("--check") { Description = "How many queries of each class to check against an exhaustive search.", HelpName = "N" };
        Command command = new("peers", "Measure queries beside Lucene.Net and Java Lucene.") { folder, size, classes, reindex, seconds, check };
        command.SetAction(parsed =>
        {
            PeerFiles files = new(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size));
            PeerIndexes indexes = new(files, parsed.GetValue(reindex));
            IGrouping<PeerClass, PeerQuery>[] queries = [.. PeerQuery.ReadAll(files.Queries, parsed.GetValue(classes) ?? [])];
            using RawLuceneSearcher raw = new(indexes.RawLucene());
            using RawLuceneSearcher rawWords = new(indexes.RawLuceneWords());
            using QuestSearchSearcher own = new(indexes.QuestSearch());
            TopTenCheck? tens = parsed.GetValue(check) is > 0 and var sample ? new TopTenCheck(files, own, sample) : null;
            LatencyMeter meter = new(TimeSpan.FromSeconds(parsed.GetValue(seconds)));
            PeerRun run = new(raw, own, new TotalsCheck(raw, rawWords, own), tens, meter, JavaResult.ReadAll(files.JavaResults));
            IReadOnlyList<PeerMeasurement> measurements = run.Measure(queries);
            Console.WriteLine(PeerTables.Write(measurements));
            string[] failures = [.. measurements.SelectMany(measurement => measurement.Failures)];
            foreach (string failure in failures)
            {
                Console.WriteLine(failure);
            }

            return failures.Length == 0 ? 0 : 1;
        });
        return command;
    }
}
