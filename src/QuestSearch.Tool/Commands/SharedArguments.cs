using System.CommandLine;
using System.CommandLine.Parsing;

namespace QuestSearch.Tool.Commands;

/// <summary>The arguments and options that several commands have.</summary>
internal static class SharedArguments
{
    public static Argument<string[]> Files()
    {
        Argument<string[]> argument = new("FILE")
        {
            Description = "Books: files (plain text with form feeds between its pages, HTML, EPUB, Word, TEI or JATS), folders of one .txt file a page, or folders of books.",
            Arity = ArgumentArity.OneOrMore,
        };
        RefuseOptions(argument);
        argument.Validators.Add(result => RefuseEmpty(result, result.Tokens));
        return argument;
    }

    public static Argument<string> IndexFolder()
    {
        Argument<string> argument = new("DIR") { Description = "The folder of an index." };
        argument.Validators.Add(result => RefuseEmpty(result, result.Tokens));
        return argument;
    }

    public static Option<bool> Json() => new("--json") { Description = "Write JSON Lines; docs/tool.md has the schema." };

    public static Option<SourceEncoding> Encoding() => Choice("--encoding", "How plain text is encoded; other formats say so themselves.", new Dictionary<string, SourceEncoding>
    {
        ["detect"] = SourceEncoding.Detect,
        ["utf-8"] = SourceEncoding.Utf8,
        ["utf-16le"] = SourceEncoding.Utf16LittleEndian,
        ["utf-16be"] = SourceEncoding.Utf16BigEndian,
        ["windows-1252"] = SourceEncoding.Windows1252,
    });

    /// <summary>Makes an option that takes one of a few names; the first is the default, and that of the enumeration.</summary>
    public static Option<T> Choice<T>(string name, string description, IReadOnlyDictionary<string, T> values)
        where T : struct, Enum => new(name)
        {
            Description = $"{description} {values.Keys.First()} by default.",
            HelpName = string.Join('|', values.Keys),
            CustomParser = result =>
            {
                string given = result.Tokens[0].Value;
                if (!values.TryGetValue(given, out T value))
                {
                    result.AddError($"{name} must be one of {string.Join(", ", values.Keys)}, not '{given}'.");
                }

                return value;
            },
        };

    /// <summary>Refuses misspelt options, which would be taken for values of an argument that takes many.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        if (result.Tokens.FirstOrDefault(token => token.Value.StartsWith("--", StringComparison.Ordinal)) is { } option)
        {
            result.AddError($"There is no option '{option.Value}'.");
        }
    });

    /// <summary>Refuses empty paths, such as a variable of the shell leaves that has no value.</summary>
    public static void RefuseEmpty(SymbolResult result, IEnumerable<Token> paths)
    {
        if (paths.Any(path => path.Value.Length == 0))
        {
            result.AddError("The name of a file or folder is empty.");
        }
    }

    public static BookSources Sources(SourceEncoding encoding) => new(new BookReader(new PlainTextReaderOptions { Encoding = encoding }, EpubReader.Format, HtmlReader.Format, WordReader.Format));
}
