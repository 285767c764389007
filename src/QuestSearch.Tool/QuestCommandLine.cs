using System.CommandLine;
using System.CommandLine.Invocation;
using QuestSearch.Tool.Commands;

namespace QuestSearch.Tool;

/// <summary>The command <c>quest</c>: parses the arguments, runs the subcommand and turns errors into one line and an exit code.</summary>
internal static class QuestCommandLine
{
    private const int Failure = 1;
    private const int WrongUsage = 2;

    /// <summary>Runs the tool.</summary>
    /// <returns>0 when it did its work, found something or not; 1 on an error; 2 when the arguments are wrong.</returns>
    public static int Run(string[] args, Terminal terminal)
    {
        RootCommand root = new("Citable full-text search in paginated, footnoted books.")
        {
            ReadCommand.Create(terminal),
            IndexCommand.Create(terminal),
            SearchCommand.Create(terminal),
            InfoCommand.Create(terminal),
        };
        ParseResult parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return Fail(WrongUsage, UsageError.Explain(parsed));
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (exception is BookReadingException or IOException or UnauthorizedAccessException or ToolException)
        {
            return Fail(Failure, exception.Message);
        }

        int Fail(int exitCode, string message)
        {
            terminal.Error.WriteLine($"quest: {message.ReplaceLineEndings(" ")}");
            return exitCode;
        }
    }
}
