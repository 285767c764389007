using System.CommandLine;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers-index FOLDER SIZE ENGINE THREADS</c>: indexes once and prints what it cost this process.</summary>
internal static class IndexCommand
{
    public const string Name = "peers-index";

    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<string> size = PeerArguments.Size();
        Argument<PeerEngine> engine = PeerArguments.Engine();
        Argument<int> threads = new("THREADS") { Description = "How many threads share the work." };
        Command command = new(Name, "Index the sentences once and print what it cost this process.") { folder, size, engine, threads };
        command.SetAction(parsed =>
        {
            PeerFiles files = new(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size));
            IPeerIndexing indexing = parsed.GetValue(engine) == PeerEngine.LuceneNet
                ? new RawLuceneIndexing(RawLuceneIndexing.EnglishStems)
                : new QuestSearchIndexing();
            ChildProcess.Report(IndexingCost.Measure(indexing, files, files.Named("new"), parsed.GetValue(threads)));
        });
        return command;
    }
}
