using System.CommandLine;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Reporting;

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
        Option<double> seconds = new("--seconds") { Description = "How long to measure a class after warming it for twice that; 1 by default.", DefaultValueFactory = _ => 1 };
        Option<int> check = new("--check") { Description = "How many queries of each class to check against an exhaustive search.", HelpName = "N" };
        Option<int> threads = new("--threads") { Description = "How many threads to compare with one.", HelpName = "N" };
        Option<double> pauses = new("--gc") { Description = "How long to watch the garbage collection of each engine.", HelpName = "SECONDS" };
        Option<bool> sqlite = new("--fts5") { Description = "Measure SQLite FTS5 too." };
        Option<bool> first = new("--first") { Description = "Measure the first thousand queries of a process." };
        Option<string> document = PeerArguments.Document();
        Command command = new("peers", "Measure queries beside Lucene.Net and Java Lucene.") { folder, size, classes, reindex, seconds, check, sqlite, threads, pauses, first, document };
        command.SetAction(parsed => Run(
            new PeersOptions
            {
                Files = new PeerFiles(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size)),
                Classes = parsed.GetValue(classes) ?? [],
                Reindexes = parsed.GetValue(reindex),
                Time = TimeSpan.FromSeconds(parsed.GetValue(seconds)),
                Sample = parsed.GetValue(check),
                MeasuresSqlite = parsed.GetValue(sqlite),
                Threads = parsed.GetValue(threads),
                PauseSeconds = parsed.GetValue(pauses),
                MeasuresFirstUse = parsed.GetValue(first),
            },
            parsed.GetValue(document)));
        return command;
    }

    private static int Run(PeersOptions options, string? document)
    {
        PeersMode mode = new(options);
        PeerReport.Write($"peers-{options.Files.Size}", mode.Run(), document);
        foreach (string failure in mode.Failures)
        {
            Console.Error.WriteLine(failure);
        }

        return mode.Failures.Count == 0 ? 0 : 1;
    }
}
