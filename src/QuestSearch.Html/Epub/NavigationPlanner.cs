using QuestSearch.Html.Markup;
using QuestSearch.Html.Pages;
using QuestSearch.Html.Walking;

namespace QuestSearch.Html.Epub;

/// <summary>Brings what a publication says of its parts to their places: pages that are not marked where they begin, and titles of documents without headings.</summary>
/// <param name="documents">The content documents in reading order.</param>
/// <param name="spine">Their places in the spine, in the same order.</param>
/// <param name="listPath">The path of the file that the links stand in.</param>
internal sealed class NavigationPlanner(IReadOnlyList<MarkupDocument> documents, IReadOnlyList<SpineItem> spine, string listPath)
{
    private readonly Dictionary<string, MarkupDocument> _byPath = documents.ToDictionary(document => document.Path, StringComparer.Ordinal);

    /// <summary>The pages of a list, as marks.</summary>
    public IEnumerable<PageMark> PagesOf(IEnumerable<NavigationEntry> entries)
    {
        foreach (NavigationEntry entry in entries)
        {
            if (PrintedLabel.OfPage(entry.Label) is not { } label || Find(entry.Reference) is not var (document, node, offset))
            {
                continue;
            }

            string text = document.PlainText(node, PageMark.LongestLabel);
            bool holdsLabel = node is MarkupElement && (text.Length == 0 || PrintedLabel.OfPage(text) == label);
            yield return new PageMark(document, node, label, IsVisible: true, HasIdentifier: true, holdsLabel) { SourceOffset = node is MarkupText ? offset : null };
        }
    }

    /// <summary>Plans sections for the documents that have no headings.</summary>
    public void PlanSections(IReadOnlyList<MarkupPlan> plans, IEnumerable<NavigationEntry> entries)
    {
        List<int> ranks = [.. documents.Select(FirstRank)];
        int usualRank = ranks.Where(rank => rank > 0).GroupBy(rank => rank).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault(1);
        foreach (NavigationEntry entry in entries)
        {
            if (Find(entry.Reference) is var (document, node, _) && ranks[document.File] == 0 && entry.Label.Length > 0)
            {
                plans[document.File].AddSection(node, entry.Label, usualRank + entry.Depth - 1);
            }
        }
    }

    private static int FirstRank(MarkupDocument document) => document.Elements
        .Where(element => ElementKinds.HeadingRank(element.Name) > 0 && !document.IsBlank(element.Index, element.EndIndex))
        .Select(element => ElementKinds.HeadingRank(element.Name))
        .FirstOrDefault();

    private (MarkupDocument Document, MarkupNode Node, int Offset)? Find(string reference)
    {
        if (CfiPath.Parse(reference) is { } path)
        {
            MarkupDocument? led = documents.FirstOrDefault(document => spine[document.File].Position == path.SpinePosition);
            return led is not null && path.Find(led) is var (place, offset) ? (led, place, offset) : null;
        }

        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        string file = hash < 0 ? reference : reference[..hash];
        if (RelativePath.Resolve(listPath, file) is not { } resolved || !_byPath.TryGetValue(resolved, out MarkupDocument? found) || found.Nodes.Count == 0)
        {
            return null;
        }

        MarkupNode? node = hash < 0 ? found.Elements.FirstOrDefault(element => element.Name == "body") ?? found.Nodes[0] : found.Find(Uri.UnescapeDataString(reference[(hash + 1)..]));
        return node is null ? null : (found, node, node.Start);
    }
}
