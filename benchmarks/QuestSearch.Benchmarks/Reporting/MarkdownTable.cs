using System.Globalization;
using System.Text;

namespace QuestSearch.Benchmarks.Reporting;

/// <summary>Writes a table in Markdown: its title, and columns of which all but the first hold numbers.</summary>
internal static class MarkdownTable
{
    public static string Write(string title, string[] head, IEnumerable<string[]> rows)
    {
        StringBuilder text = new($"**{title}**\n\n");
        WriteRow(text, head);
        WriteRow(text, [.. head.Select((_, column) => column == 0 ? "---" : "---:")]);
        foreach (string[] row in rows)
        {
            WriteRow(text, row);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Prints two significant digits of a number below 10, and no fraction of a greater one.</summary>
    public static string Rounded(double number) =>
        number < 1 ? number.ToString("0.00", CultureInfo.InvariantCulture) : number.ToString(number < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture);

    private static void WriteRow(StringBuilder text, string[] cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", @"\|", StringComparison.Ordinal)))} |\n");
}
