using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuestSearch.Tool;

/// <summary>Says what is wrong with the arguments, and where to look.</summary>
internal static class UsageError
{
    public static string Explain(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        return parsed.RootCommandResult.Command == command
            ? $"{WithoutCommand(parsed)} See quest --help."
            : $"{WithCommand(command, parsed.Errors[0])} See quest {command.Name} --help.";
    }

    private static string WithoutCommand(ParseResult parsed)
    {
        string commands = string.Join(", ", parsed.CommandResult.Command.Subcommands.Select(command => command.Name));
        return parsed.UnmatchedTokens switch
        {
            [] => $"Name a command: {commands}.",
            [['-', ..] option, ..] => $"There is no option '{option}'.",
            [var name, ..] => $"There is no command '{name}'. The commands are: {commands}.",
        };
    }

    private static string WithCommand(Command command, ParseError error)
    {
        bool isMissing = error.SymbolResult is ArgumentResult argument && argument.Tokens.Count < argument.Argument.Arity.MinimumNumberOfValues;
        return isMissing ? $"{command.Name} needs {string.Join(' ', command.Arguments.Select(needed => needed.Name))}." : error.Message;
    }
}
