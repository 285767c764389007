namespace QuestSearch.Html.Markup;

/// <summary>An element with its attributes.</summary>
internal sealed class MarkupElement(int index, MarkupElement? parent, int start, string name, IReadOnlyList<KeyValuePair<string, string>> attributes)
    : MarkupNode(index, parent, start)
{
    /// <summary>The name in small letters, without a prefix.</summary>
    public string Name { get; } = name;

    /// <summary>Where the element ends in the source: behind its end tag, or where it ends for want of one.</summary>
    public int SourceEnd { get; set; }

    /// <summary>How many elements of the same parent stand before this one.</summary>
    public int Position { get; init; }

    /// <summary>How many elements lie directly in this one.</summary>
    public int ChildCount { get; set; }

    /// <summary>The identifier; null when there is none.</summary>
    public string? Id => Attribute("id") ?? (Name == "a" ? Attribute("name") : null);

    /// <summary>The names by which links may mean this element: its identifier, and the name of an anchor where that differs.</summary>
    public IEnumerable<string> Identifiers
    {
        get
        {
            string? id = Attribute("id");
            string? name = Name == "a" ? Attribute("name") : null;
            if (!string.IsNullOrEmpty(id))
            {
                yield return id;
            }

            if (!string.IsNullOrEmpty(name) && name != id)
            {
                yield return name;
            }
        }
    }

    /// <summary>The innermost block or cell that the element is or lies in; the outermost element where there is none.</summary>
    public MarkupElement Block
    {
        get
        {
            MarkupElement block = this;
            while (!ElementKinds.IsBlockOrCell(block.Name) && block.Parent is { } parent)
            {
                block = parent;
            }

            return block;
        }
    }

    /// <summary>The value of an attribute; null when it is absent.</summary>
    public string? Attribute(string name)
    {
        foreach ((string key, string value) in attributes)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether the element is this one or lies in it.</summary>
    public bool Contains(MarkupNode node) => Index <= node.Index && node.Index < EndIndex;
}
