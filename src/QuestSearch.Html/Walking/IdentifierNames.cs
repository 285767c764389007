using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Walking;

/// <summary>Names places by the identifiers of the elements that begin there.</summary>
internal sealed class IdentifierNames : ISourceNames
{
    public static readonly IdentifierNames Instance = new();

    public IEnumerable<string> Of(MarkupElement element) => element.Identifiers;
}
