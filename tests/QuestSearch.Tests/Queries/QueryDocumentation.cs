namespace QuestSearch.Tests.Queries;

/// <summary>The tables of docs/queries.md.</summary>
internal static class QueryDocumentation
{
    /// <summary>Gets the rows under a heading such as <c>| Text | C# | Finds |</c>, wherever it occurs, with the cells' code marks taken away.</summary>
    public static IReadOnlyList<string[]> RowsUnder(params string[] heading)
    {
        List<string[]> rows = [];
        bool isInTable = false;
        foreach (string line in File.ReadLines(ProjectFolder.PathOf("docs/queries.md")))
        {
            string[] cells = CellsOf(line);
            if (cells.SequenceEqual(heading))
                isInTable = true;
            else if (cells.Length == 0)
                isInTable = false;
            else if (isInTable && cells[0] != "---")
                rows.Add(cells);
        }

        return rows;
    }

    private static string[] CellsOf(string line)
    {
        if (!line.StartsWith('|'))
            return [];
        const string escaped = "\uE000";
        return [.. line.Replace("\\|", escaped, StringComparison.Ordinal).Trim('|').Split('|').Select(cell => cell.Trim().Trim('`').Replace(escaped, "|", StringComparison.Ordinal))];
    }
}
