namespace QuestSearch.Html.Markup;

/// <summary>Finds the elements that the links of a book's documents name.</summary>
internal sealed class LinkResolver
{
    private readonly Dictionary<string, MarkupDocument> _byPath = new(StringComparer.Ordinal);

    public LinkResolver(IEnumerable<MarkupDocument> documents)
    {
        foreach (MarkupDocument document in documents)
        {
            _byPath.TryAdd(document.Path, document);
        }
    }

    /// <summary>The element that a reference names; null when it names none of these documents, or no element in it.</summary>
    /// <param name="from">The document that the link stands in.</param>
    /// <param name="reference">The value of <c>href</c>.</param>
    public LinkTarget? Resolve(MarkupDocument from, string reference)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        if (hash < 0 || hash + 1 == reference.Length)
        {
            return null;
        }

        MarkupDocument? document = hash == 0 ? from : _byPath.GetValueOrDefault(RelativePath.Resolve(from.Path, reference[..hash]) ?? "");
        string fragment = reference[(hash + 1)..];
        MarkupElement? element = document?.Find(fragment) ?? document?.Find(Uri.UnescapeDataString(fragment));
        return element is null ? null : new LinkTarget(document!, element);
    }
}
