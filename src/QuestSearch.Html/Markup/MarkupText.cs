namespace QuestSearch.Html.Markup;

/// <summary>A run of text. A literal one, such as a CDATA section, holds no character references.</summary>
internal sealed class MarkupText(int index, MarkupElement? parent, int start, bool isLiteral) : MarkupNode(index, parent, start)
{
    public bool IsLiteral { get; } = isLiteral;
}
