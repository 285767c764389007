using System.CommandLine;
using QuestSearch.Benchmarks.Peers.Indexes;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary>The arguments that several commands have.</summary>
internal static class PeerArguments
{
    public static Argument<string> Folder() => new("FOLDER") { Description = "The folder that ../shared/peers/run filled." };

    public static Argument<string> Size()
    {
        Argument<string> size = new("SIZE") { Description = "real or big; real by default.", DefaultValueFactory = _ => "real" };
        size.AcceptOnlyFromAmong("real", "big");
        return size;
    }

    public static Argument<PeerEngine> Engine() => new("ENGINE") { Description = "LuceneNet or QuestSearch." };

    public static Option<string> Document() => new("--write") { Description = "A Markdown document to put the tables into, where it has a place for them.", HelpName = "FILE" };
}
