using System.CommandLine;
using System.Globalization;
using QuestSearch.Tool.Json;
using QuestSearch.Tool.Text;

namespace QuestSearch.Tool.Commands;

/// <summary><c>quest search (DIR | FILE…) QUERY</c>: finds sentences in an index, or in files that are indexed in memory for the occasion.</summary>
internal static class SearchCommand
{
    public static Command Create(Terminal terminal)
    {
        Argument<string[]> sourcesAndQuery = new("(DIR | FILE…) QUERY")
        {
            Description = "The folder of an index, or files as for read; then the query, such as 'confess & \"lower lamp\"'.",
            Arity = new ArgumentArity(2, ArgumentArity.OneOrMore.MaximumNumberOfValues),
        };
        SharedArguments.RefuseOptions(sourcesAndQuery);
        sourcesAndQuery.Validators.Add(result => SharedArguments.RefuseEmpty(result, result.Tokens.SkipLast(1)));
        Option<int> top = Number("--top", "How many hits to show.", 10, SearchOptions.MaxTop);
        Option<int> context = Number("--context", "How many sentences to show before and after each hit.", 0, SearchOptions.MaxContext);
        Option<HitOrder> order = SharedArguments.Choice("--order", "The order of the hits.", new Dictionary<string, HitOrder> { ["relevance"] = HitOrder.Relevance, ["reading"] = HitOrder.Reading });
        Option<SourceEncoding> encoding = SharedArguments.Encoding();
        Option<bool> json = SharedArguments.Json();
        Command command = new("search", "Find sentences and cite them.") { sourcesAndQuery, top, context, order, encoding, json };
        command.SetAction(parsed =>
        {
            string[] arguments = parsed.GetRequiredValue(sourcesAndQuery);
            Query query = QueryArgument.Parse(arguments[^1], terminal);
            SearchOptions options = new()
            {
                Top = parsed.GetValue(top),
                ContextBefore = parsed.GetValue(context),
                ContextAfter = parsed.GetValue(context),
                Order = parsed.GetValue(order),
            };
            RefuseMissing(arguments);
            using QuestIndex index = Open(arguments[..^1], parsed.GetValue(encoding));
            SearchResults results = index.Search(query, options);
            if (parsed.GetValue(json))
            {
                ResultRows.Write(results, new JsonLinesWriter(terminal.Output));
            }
            else
            {
                new ResultText(terminal.Text).Write(results);
            }

            return 0;
        });
        return command;
    }

    /// <summary>Refuses a path that is not there and, coming after others, may be a word of a query without quotes.</summary>
    private static void RefuseMissing(string[] arguments)
    {
        int missing = Array.FindIndex(arguments, 0, arguments.Length - 1, path => !Path.Exists(path));
        if (missing > 0)
        {
            throw new ToolException($"There is no file or folder '{arguments[missing]}'. A query of several words stands in quotes: '{string.Join(' ', arguments[missing..])}'");
        }
    }

    /// <summary>Opens a folder that holds an index; reads anything else, a folder of books too.</summary>
    private static QuestIndex Open(string[] paths, SourceEncoding encoding)
    {
        foreach (string path in paths)
        {
            if (OpenIndex(path) is { } index)
            {
                return paths.Length == 1 ? index : throw OneAtATime(index, path);
            }
        }

        return Read(paths, encoding);
    }

    private static ToolException OneAtATime(QuestIndex index, string path)
    {
        index.Dispose();
        return new ToolException($"'{path}' is an index, and an index is searched by itself: quest search {path} QUERY");
    }

    private static QuestIndex? OpenIndex(string path)
    {
        try
        {
            return Directory.Exists(path) ? QuestIndex.Open(path) : null;
        }
        catch (IndexNotFoundException)
        {
            return null;
        }
    }

    private static QuestIndex Read(string[] paths, SourceEncoding encoding)
    {
        BookSources sources = SharedArguments.Sources(encoding);
        QuestIndex index = QuestIndex.InMemory();
        index.Add(sources.Read(sources.Find(paths)), progress: null, CancellationToken.None);
        return index;
    }

    private static Option<int> Number(string name, string description, int standard, int greatest)
    {
        return new Option<int>(name)
        {
            Description = $"{description} At most {greatest}.",
            HelpName = "N",
            DefaultValueFactory = _ => standard,
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                bool isNumber = int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value <= greatest;
                if (!isNumber)
                {
                    result.AddError($"{name} must be a number from 0 to {greatest}, not '{given}'.");
                }

                return value;
            },
        };
    }
}
