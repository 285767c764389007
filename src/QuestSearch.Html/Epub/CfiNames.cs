using QuestSearch.Html.Markup;
using QuestSearch.Html.Walking;

namespace QuestSearch.Html.Epub;

/// <summary>Names the places where blocks begin by their EPUB CFI.</summary>
internal sealed class CfiNames(string documentStep) : ISourceNames
{
    public IEnumerable<string> Of(MarkupElement element) => ElementKinds.IsBlockOrCell(element.Name) ? [Cfi.Of(documentStep, element)] : [];
}
