namespace QuestSearch.Benchmarks.Reporting;

/// <summary>A Markdown document with a place for the tables of each corpus, between two comments that bear the name of the corpus.</summary>
internal static class ReportDocument
{
    /// <summary>Puts a report in its place.</summary>
    /// <exception cref="InvalidDataException">The document has no place of that name.</exception>
    public static string Replace(string document, string name, string report)
    {
        string begin = $"<!-- {name} -->\n";
        string end = $"<!-- end of {name} -->";
        int start = document.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        int stop = document.IndexOf(end, StringComparison.Ordinal);
        return start < begin.Length || stop < start
            ? throw new InvalidDataException($"The document has no place for the report; put the lines '{begin.Trim()}' and '{end}' where it shall stand.")
            : $"{document[..start]}\n{report}\n\n{document[stop..]}";
    }
}
