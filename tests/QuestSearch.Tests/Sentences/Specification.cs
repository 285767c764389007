namespace QuestSearch.Tests.Sentences;

/// <summary>One case of the sentences by example: a text and the sentences that it holds; see Specifications/README.md for the format.</summary>
internal sealed record Specification(string Name, string Text, IReadOnlyList<string> Sentences)
{
    private const string Folder = "tests/QuestSearch.Tests/Sentences/Specifications";

    private static readonly string[] MarkerStyles = ["^{0}", "[{0}]", "({0})", "¹³", "{0}", " ^{0}", " [{0}]", "*", "†"];

    public static IEnumerable<Specification> ReadAll() =>
        Directory.EnumerateFiles(ProjectFolder.PathOf(Folder), "*.txt").Order(StringComparer.Ordinal).SelectMany(Read);

    private static IEnumerable<Specification> Read(string path)
    {
        List<string> lines = [];
        string file = Path.GetFileNameWithoutExtension(path);
        int number = 0;
        foreach (string line in File.ReadLines(path).Append(string.Empty))
        {
            number++;
            if (line.Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal))
            {
                lines.Add(line);
            }
            else if (lines.Count > 0)
            {
                foreach (Specification specification in InEveryStyle($"{file}:{number - lines.Count}", lines))
                {
                    yield return specification;
                }

                lines = [];
            }
        }
    }

    private static IEnumerable<Specification> InEveryStyle(string name, List<string> lines)
    {
        bool hasMarkers = lines.Exists(line => line.Contains('{', StringComparison.Ordinal));
        return hasMarkers
            ? MarkerStyles.Select(style => Of($"{name} {style}", [.. lines.Select(line => WithMarkers(line, style))]))
            : [Of(name, lines)];
    }

    private static string WithMarkers(string line, string style)
    {
        int start = line.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            return line;
        }

        int end = line.IndexOf('}', start);
        string marker = style.Replace("{0}", line[(start + 1)..end], StringComparison.Ordinal);
        return WithMarkers(line[..start] + marker + line[(end + 1)..], style);
    }

    private static Specification Of(string name, IReadOnlyList<string> lines)
    {
        string text = string.Join(' ', lines)
            .Replace("‿ ", string.Empty, StringComparison.Ordinal)
            .Replace("⏎ ", "\n", StringComparison.Ordinal)
            .Replace('⏎', '\n');
        return new Specification(name, text, [.. lines.Select(line => line.TrimEnd('‿', '⏎').Replace('⏎', '\n'))]);
    }
}
