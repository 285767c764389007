using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Pages;

/// <summary>An element that marks the beginning of a printed page.</summary>
/// <param name="Document">The document that it lies in.</param>
/// <param name="Element">The element.</param>
/// <param name="Label">The page number as printed.</param>
/// <param name="IsVisible">Whether the number is given by text or a title, and not by an identifier alone.</param>
/// <param name="HasIdentifier">Whether an identifier gives the number too.</param>
/// <param name="HoldsLabel">Whether the element holds nothing but the number, so that its text is not the book's.</param>
internal sealed record PageMark(MarkupDocument Document, MarkupElement Element, string Label, bool IsVisible, bool HasIdentifier, bool HoldsLabel);
