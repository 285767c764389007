using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Pages;

/// <summary>An element, or a place in a text, that marks the beginning of a printed page.</summary>
/// <param name="Document">The document that it lies in.</param>
/// <param name="Node">The element; or a text in which the page begins.</param>
/// <param name="Label">The page number as printed.</param>
/// <param name="IsVisible">Whether the number is given by text or a title, and not by an identifier alone.</param>
/// <param name="HasIdentifier">Whether an identifier gives the number too.</param>
/// <param name="HoldsLabel">Whether the element holds nothing but the number, so that its text is not the book's.</param>
internal sealed record PageMark(MarkupDocument Document, MarkupNode Node, string Label, bool IsVisible, bool HasIdentifier, bool HoldsLabel)
{
    /// <summary>The longest text that is looked at for a number.</summary>
    public const int LongestLabel = 24;

    /// <summary>Where in the source a page begins that begins inside a text; null for an element.</summary>
    public int? SourceOffset { get; init; }
}
