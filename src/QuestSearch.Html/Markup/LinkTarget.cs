namespace QuestSearch.Html.Markup;

/// <summary>The element that a link names, and the document that holds it.</summary>
internal readonly record struct LinkTarget(MarkupDocument Document, MarkupElement Element);
