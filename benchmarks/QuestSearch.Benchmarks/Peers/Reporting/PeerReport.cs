using QuestSearch.Benchmarks.Reporting;

namespace QuestSearch.Benchmarks.Peers.Reporting;

/// <summary>Shows tables with the machine that they were measured on, and keeps them where a document has a place for them.</summary>
internal static class PeerReport
{
    /// <param name="name">The name of the place.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="document">The document; <see langword="null"/> for none.</param>
    public static void Write(string name, string tables, string? document)
    {
        string report = $"{MachineDescription.Of(name)}\n\n{tables.TrimEnd()}";
        Console.WriteLine(report);
        if (document is not null)
        {
            File.WriteAllText(document, ReportDocument.Replace(File.ReadAllText(document), name, report));
        }
    }
}
