namespace QuestSearch.Html.Markup;

/// <summary>A node of a document. The nodes of a document lie in one list in document order, so that those of a subtree follow one another.</summary>
internal abstract class MarkupNode(int index, MarkupElement? parent, int start)
{
    /// <summary>The node's position in the document's list.</summary>
    public int Index { get; } = index;

    /// <summary>The element that the node lies in; null at the top.</summary>
    public MarkupElement? Parent { get; } = parent;

    /// <summary>Where the node begins in the source: at its <c>&lt;</c>, or at its first character.</summary>
    public int Start { get; } = start;

    /// <summary>Where the start tag or the text ends in the source.</summary>
    public int End { get; set; }

    /// <summary>The position behind the last node of the subtree.</summary>
    public int EndIndex { get; set; } = index + 1;
}
