using System.CommandLine;
using QuestSearch.Benchmarks.Peers.Files;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers-first FOLDER SIZE ENGINE</c>: answers the first thousand queries of this process and prints what they took.</summary>
internal static class FirstUseCommand
{
    public const string Name = "peers-first";

    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<string> size = PeerArguments.Size();
        Argument<PeerEngine> engine = PeerArguments.Engine();
        Command command = new(Name, "Answer the first thousand queries of this process and print what they took.") { folder, size, engine };
        command.SetAction(parsed =>
        {
            PeerFiles files = new(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size));
            PeerQuery[] queries = MixedQueries.ForFirstUse([.. PeerQuery.ReadAll(files.Queries, [])]);
            if (parsed.GetValue(engine) == PeerEngine.LuceneNet)
            {
                Array.ForEach(queries, query => _ = query.Stems);
            }

            string index = new PeerIndexes(files, rebuilds: false).Of(parsed.GetValue(engine));
            ChildProcess.Report(FirstUseResult.Measure(() => IPeerSearcher.Open(parsed.GetValue(engine), index), queries));
        });
        return command;
    }
}
