namespace QuestSearch.Tool.Commands;

/// <summary>Reads the query of a command line.</summary>
internal static class QueryArgument
{
    /// <summary>Reads the query; where a person sees the error, a caret points at the trouble.</summary>
    /// <exception cref="ToolException">The text is no query.</exception>
    public static Query Parse(string text, Terminal terminal)
    {
        if (Query.TryParse(text, out Query? query, out QueryParseError? error))
        {
            return query;
        }

        if (terminal.IsErrorTerminal && !text.AsSpan().ContainsAny('\r', '\n'))
        {
            terminal.Error.WriteLine(text);
            terminal.Error.WriteLine($"{new string(' ', error.Position)}^");
        }

        throw new ToolException($"The query is not understood: {error.Message}");
    }
}
