using System.CommandLine;
using QuestSearch.Benchmarks.Peers.Indexes;
using QuestSearch.Benchmarks.Peers.Reporting;
using QuestSearch.Benchmarks.Peers.Timing;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary><c>peers-indexing FOLDER [SIZE]</c>: measures indexing in each engine on one thread and on two, each time in a process of its own.</summary>
internal static class IndexingCommand
{
    private static readonly int[] ThreadCounts = [1, 2];

    public static Command Create()
    {
        Argument<string> folder = PeerArguments.Folder();
        Argument<string> size = PeerArguments.Size();
        Option<string> document = PeerArguments.Document();
        Command command = new("peers-indexing", "Measure indexing beside Lucene.Net, on one thread and on two.") { folder, size, document };
        command.SetAction(parsed =>
        {
            IndexingRow[] rows =
            [
                .. from engine in Enum.GetValues<PeerEngine>()
                   from threads in ThreadCounts
                   select new IndexingRow(engine, threads, ChildProcess.Run<IndexingCost>(
                       IndexCommand.Name, parsed.GetRequiredValue(folder), parsed.GetRequiredValue(size), $"{engine}", $"{threads}")),
            ];
            PeerReport.Write($"peers-indexing-{parsed.GetValue(size)}", IndexingTable.Write(rows), parsed.GetValue(document));
        });
        return command;
    }
}
