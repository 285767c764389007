namespace QuestSearch.Html.Markup;

/// <summary>A parsed document: its nodes in document order, and its source.</summary>
/// <param name="path">The document's path as links name it; empty for a document without others beside it.</param>
/// <param name="text">The source.</param>
/// <param name="file">The index of the source file in the book.</param>
/// <param name="nodes">The nodes in document order.</param>
internal sealed class MarkupDocument(string path, string text, int file, IReadOnlyList<MarkupNode> nodes)
{
    private readonly Dictionary<string, MarkupElement> _byIdentifier = IndexByIdentifier(nodes);

    public string Path { get; } = path;

    public string Text { get; } = text;

    public int File { get; } = file;

    public IReadOnlyList<MarkupNode> Nodes { get; } = nodes;

    public IEnumerable<MarkupElement> Elements => Nodes.OfType<MarkupElement>();

    /// <summary>The element that a link's fragment names; the first one where several have the name.</summary>
    public MarkupElement? Find(string identifier) => _byIdentifier.GetValueOrDefault(identifier);

    /// <summary>The nodes of a subtree, the node itself included.</summary>
    public IEnumerable<MarkupNode> Subtree(MarkupNode root)
    {
        for (int i = root.Index; i < root.EndIndex; i++)
        {
            yield return Nodes[i];
        }
    }

    /// <summary>The first nodes of an element, in their order.</summary>
    public IEnumerable<MarkupNode> Children(MarkupElement parent)
    {
        for (int i = parent.Index + 1; i < parent.EndIndex; i = Nodes[i].EndIndex)
        {
            yield return Nodes[i];
        }
    }

    /// <summary>The text of a subtree, character references decoded, white space folded; cut off where it is longer than asked for.</summary>
    public string PlainText(MarkupNode root, int longest = int.MaxValue) => PlainText(root.Index, root.EndIndex, longest);

    /// <summary>The text of a run of nodes.</summary>
    public string PlainText(int start, int end, int longest = int.MaxValue)
    {
        FoldedText text = new(longest);
        for (int i = start; i < end && !text.IsFull; i++)
        {
            if (Nodes[i] is MarkupText node)
            {
                text.Append(Text.AsSpan(node.Start, node.End - node.Start), node.IsLiteral);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a run of nodes holds no text but white space.</summary>
    public bool IsBlank(int start, int end) => PlainText(start, end, longest: 1).Length == 0;

    /// <summary>The source characters of a subtree.</summary>
    public SourceSpan SourceOf(MarkupNode root) => new(File, root.Start, root is MarkupElement element ? element.SourceEnd : root.End);

    private static Dictionary<string, MarkupElement> IndexByIdentifier(IReadOnlyList<MarkupNode> nodes)
    {
        Dictionary<string, MarkupElement> index = new(StringComparer.Ordinal);
        foreach (MarkupElement element in nodes.OfType<MarkupElement>())
        {
            foreach (string identifier in element.Identifiers)
            {
                index.TryAdd(identifier, element);
            }
        }

        return index;
    }
}
