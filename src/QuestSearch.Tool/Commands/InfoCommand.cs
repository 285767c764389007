using System.CommandLine;
using QuestSearch.Tool.Text;

namespace QuestSearch.Tool.Commands;

/// <summary><c>quest info DIR</c>: tells what an index holds.</summary>
internal static class InfoCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string> folder = SharedArguments.IndexFolder();
        Command command = new("info", "Tell what an index holds.") { folder };
        command.SetAction(parsed =>
        {
            using QuestIndex index = Open(parsed.GetRequiredValue(folder));
            new IndexText(terminal.Text).Write(index.GetStatistics(), index.Books);
            return 0;
        });
        return command;
    }

    private static QuestIndex Open(string folder)
    {
        try
        {
            return QuestIndex.Open(folder);
        }
        catch (IndexNotFoundException)
        {
            throw new ToolException(File.Exists(folder)
                ? $"'{folder}' is a file, and an index is a folder. Search the file itself with: quest search {folder} QUERY"
                : $"There is no index at '{folder}'. Make one with: quest index FILE… --into {folder}");
        }
    }
}
