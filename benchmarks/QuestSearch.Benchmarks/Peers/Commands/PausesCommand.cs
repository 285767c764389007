using System.CommandLine;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers-pauses FOLDER SIZE ENGINE SECONDS</c>: answers queries of all classes for a time and prints how garbage collections stopped this process.</summary>
internal static class PausesCommand
{
    public const string Name = "peers-pauses";

    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<string> size = PeerArguments.Size();
        Argument<PeerEngine> engine = PeerArguments.Engine();
        Argument<double> seconds = new("SECONDS") { Description = "How long to answer queries." };
        Command command = new(Name, "Answer queries for a time and print how garbage collections stopped this process.") { folder, size, engine, seconds };
        command.SetAction(parsed =>
        {
            PeerFiles files = new(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size));
            PeerQuery[] queries = MixedQueries.Mix(PeerQuery.ReadAll(files.Queries, []).SelectMany(group => group));
            string index = new PeerIndexes(files, rebuilds: false).Of(parsed.GetValue(engine));
            using IPeerSearcher searcher = IPeerSearcher.Open(parsed.GetValue(engine), index);
            ChildProcess.Report(PauseResult.Measure(searcher, queries, TimeSpan.FromSeconds(parsed.GetValue(seconds))));
        });
        return command;
    }
}
