using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Walking;

/// <summary>Names the places of a source that a book keeps as anchors.</summary>
internal interface ISourceNames
{
    /// <summary>The names of the place where an element begins; none for most.</summary>
    IEnumerable<string> Of(MarkupElement element);
}
