using System.CommandLine;

namespace QuestSearch.Benchmarks.Peers.Commands;

/// <summary>The commands that measure QuestSearch beside other engines on the files of <c>../shared/peers</c>.</summary>
internal static class PeerCommandLine
{
    /// <summary>Tells whether the arguments are one of the commands.</summary>
    public static bool Knows(string[] args) => args is [var first, ..] && first.StartsWith("peers", StringComparison.Ordinal);

    public static int Run(string[] args)
    {
        RootCommand commands = new("Measures QuestSearch beside other engines.")
        {
            PeersCommand.Create(),
            IndexingCommand.Create(),
            StartCommand.Create(),
            GrowthCommand.Create(),
            IndexCommand.Create(),
            PausesCommand.Create(),
            FirstUseCommand.Create(),
        };
        return commands.Parse(args).Invoke();
    }
}
