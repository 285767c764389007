using System.CommandLine;
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
        Option<int> top = Number("--top", "How many hits to show.", 10, SearchOptions.MaxTop);
        Option<int> context = Number("--context", "How many sentences to show before and after each hit.", 0, SearchOptions.MaxContext);
        Option<HitOrder> order = SharedArguments.Choice("--order", "The order of the hits.", new Dictionary<string, HitOrder> { ["relevance"] = HitOrder.Relevance, ["reading"] = HitOrder.Reading });
        Option<SourceEncoding> encoding = SharedArguments.Encoding();
        Option<bool> json = SharedArguments.Json();
        Command command = new("search", "Find sentences and cite them.") { sourcesAndQuery, top, context, order, encoding, json };
        command.SetAction(parsed =>
        {
            string[] arguments = parsed.GetRequiredValue(sourcesAndQuery);
            Query query = QueryText.Parse(arguments[^1], terminal);
            SearchOptions options = new()
            {
                Top = parsed.GetValue(top),
                ContextBefore = parsed.GetValue(context),
                ContextAfter = parsed.GetValue(context),
                Order = parsed.GetValue(order),
            };
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

    /// <summary>Opens a folder that holds an index; reads anything else, a folder of books too.</summary>
    private static QuestIndex Open(string[] paths, SourceEncoding encoding)
    {
        if (paths is [var folder] && Directory.Exists(folder))
        {
            try
            {
                return QuestIndex.Open(folder);
            }
            catch (IndexNotFoundException)
            {
                return Read(paths, encoding);
            }
        }

        return Read(paths, encoding);
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
        Option<int> option = new(name) { Description = $"{description} At most {greatest}.", HelpName = "N", DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is var value && (value < 0 || value > greatest))
            {
                result.AddError($"{name} must be from 0 to {greatest}, not {value}.");
            }
        });
        return option;
    }
}
