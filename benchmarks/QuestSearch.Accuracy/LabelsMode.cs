namespace QuestSearch.Accuracy;

/// <summary>
/// Reads a book of page texts and writes a table of the pages whose labels were not simply read: inferred, in conflict with the number on the page, or none.
/// A METS file beside the folder of pages adds the labels that its cataloguers gave.
/// </summary>
internal sealed class LabelsMode : BookReportMode
{
    /// <inheritdoc/>
    public override string Name => "labels";

    /// <inheritdoc/>
    public override string Description => "reads a book and lists the pages whose labels are inferred, in conflict or missing";

    /// <inheritdoc/>
    protected override void Report(string path, StreamWriter writer)
    {
        Book book = AllFormats.Reader.Read(path);
        string mets = Path.Combine(path, "..", "mets.xml");
        IReadOnlyDictionary<int, string> catalogue = File.Exists(mets) ? MetsLabels.Read(mets) : new Dictionary<int, string>();
        Summarise(book, catalogue, writer);
        writer.WriteLine("| places | labels | from | printed | catalogue |");
        writer.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (PageRun run in PageRun.Of(book, catalogue).Where(run => run.First.LabelOrigin != PageLabelOrigin.Printed || !run.Agrees))
        {
            writer.WriteLine(run.ToRow());
        }
    }

    private static void Summarise(Book book, IReadOnlyDictionary<int, string> catalogue, StreamWriter writer)
    {
        foreach (IGrouping<PageLabelOrigin, Page> origin in book.Pages.GroupBy(page => page.LabelOrigin).OrderBy(group => group.Key))
        {
            writer.WriteLine($"{origin.Key}: {origin.Count()}");
        }

        int agreeing = book.Pages.Count(page => catalogue.TryGetValue(page.Ordinal, out string? label) && label.Length > 0 && label == page.Label);
        writer.WriteLine($"agree with the catalogue: {agreeing} of {catalogue.Values.Count(label => label.Length > 0)}");
        writer.WriteLine();
    }
}
