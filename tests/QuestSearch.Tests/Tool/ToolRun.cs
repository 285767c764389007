using System.Text.Json;
using QuestSearch.Tool;

namespace QuestSearch.Tests.Tool;

/// <summary>What a run of the tool, in this process, gave.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public static string Page { get; } = ProjectFolder.PathOf("docs/samples/harbour-page.txt");

    public IReadOnlyList<JsonElement> Rows => [.. Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line))];

    public static ToolRun Of(params string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new() { NewLine = "\n" };
        using Terminal terminal = Terminal.Plain(output, error);
        int exitCode = QuestCommandLine.Run(args, terminal);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    public IEnumerable<JsonElement> RowsOf(string kind) => Rows.Where(row => row.GetProperty("kind").GetString() == kind);
}
