using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Pages;

/// <summary>
/// Finds the page marks of a document: elements that say so by type or role, by class, by an identifier, or by the form of their text. Evidence that may
/// mean something else counts only in a series.
/// </summary>
internal sealed class PageMarkFinder(MarkupDocument document, LinkResolver links)
{
    private const int ShortestSeries = 5;

    /// <summary>Finds the marks in document order.</summary>
    public List<PageMark> Find()
    {
        List<PageMark> marks = [];
        List<PageMark> vague = [];
        int position = 0;
        while (position < document.Nodes.Count)
        {
            if (document.Nodes[position] is not MarkupElement element || element.Name is "html" or "body")
            {
                position++;
                continue;
            }

            if (element.Name == "head")
            {
                position = element.EndIndex;
                continue;
            }

            PageMark? clear = ByType(element) ?? ByClass(element) ?? ByIdentifier(element) ?? ByText(element);
            if (clear is not null)
            {
                marks.Add(clear);
            }
            else if (ByVagueIdentifier(element) is { } mark)
            {
                vague.Add(mark);
            }

            position = clear is { HoldsLabel: true } ? element.EndIndex : position + 1;
        }

        return IsSeries(vague) && marks.Count == 0 ? vague : marks;
    }

    private PageMark? ByType(MarkupElement element)
    {
        if (!element.HasType("pagebreak"))
        {
            return null;
        }

        string text = TextOf(element);
        bool holdsLabel = text.Length < PageMark.LongestLabel;
        string? given = PrintedLabel.OfPage(element.Attribute("title")) ?? PrintedLabel.OfPage(element.Attribute("aria-label")) ?? (holdsLabel ? PrintedLabel.OfPage(text) : null);
        string? label = given ?? IdentifiedNumber(element);
        return label is null ? null : new PageMark(document, element, label, given is not null, HasIdentifier: true, holdsLabel);
    }

    private PageMark? ByClass(MarkupElement element)
    {
        if (ElementKinds.IsTablePart(element.Name) || !element.HasClass(IsPageClass))
        {
            return null;
        }

        string text = TextOf(element);
        string? identified = IdentifiedNumber(element);
        string? given = NumberIn(text.Length > 0 ? text : element.Attribute("title"));
        bool isOtherText = text.Length > 0 && given is null;
        string? label = given ?? identified;
        return label is null || isOtherText || PointsToAPage(element, label) ? null : new PageMark(document, element, label, given is not null, identified is not null, HoldsLabel: true);
    }

    private PageMark? ByIdentifier(MarkupElement element)
    {
        string? number = element.Attribute("href") is null ? ClearNumber(element) : null;
        if (number is null || element.Name is "img" or "li" || ElementKinds.IsTablePart(element.Name))
        {
            return null;
        }

        string text = TextOf(element);
        string? given = NumberIn(text);
        return new PageMark(document, element, given ?? number, given is not null, HasIdentifier: true, HoldsLabel: text.Length == 0 || given is not null);
    }

    private PageMark? ByText(MarkupElement element)
    {
        if (element.Name is not ("span" or "small" or "a" or "sup" or "b" or "i") || element.Attribute("href") is not null || element.EndIndex - element.Index > 4)
        {
            return null;
        }

        string text = TextOf(element);
        bool isMark = text.StartsWith("[Pg", StringComparison.OrdinalIgnoreCase) || text.StartsWith("[Page ", StringComparison.OrdinalIgnoreCase) || (text is ['{', .., '}']);
        return isMark && NumberIn(text) is { } label ? new PageMark(document, element, label, IsVisible: true, HasIdentifier: false, HoldsLabel: true) : null;
    }

    private PageMark? ByVagueIdentifier(MarkupElement element)
    {
        if (element.Name is not ("a" or "span") || element.Attribute("href") is not null || element.Identifiers.Select(PageIdentifier.Vague).FirstOrDefault(found => found is not null) is not { } number)
        {
            return null;
        }

        string text = TextOf(element);
        bool isMark = text.Length == 0 || NumberIn(text) == number;
        return isMark ? new PageMark(document, element, number, IsVisible: text.Length > 0, HasIdentifier: true, HoldsLabel: true) : null;
    }

    /// <summary>Whether marks count up as pages do: nearly all by one.</summary>
    private static bool IsSeries(List<PageMark> marks)
    {
        int steps = 0;
        for (int i = 1; i < marks.Count; i++)
        {
            bool isNext = int.TryParse(marks[i - 1].Label, out int before) && int.TryParse(marks[i].Label, out int number) && number == before + 1;
            steps += isNext ? 1 : 0;
        }

        return marks.Count >= ShortestSeries && steps >= (marks.Count - 1) * 0.8;
    }

    /// <summary>Whether an element links to the mark of a page elsewhere, as the numbers in a table of contents do.</summary>
    private bool PointsToAPage(MarkupElement element, string label)
    {
        foreach (MarkupNode node in document.Subtree(element))
        {
            if (node is MarkupElement { Name: "a" } link && link.Attribute("href") is { } reference && links.Resolve(document, reference) is { } target)
            {
                bool isElsewhere = target.Document != document || !element.Contains(target.Element);
                if (isElsewhere && target.Element.Identifiers.Any(identifier => PageIdentifier.Clear(identifier) == label))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private string TextOf(MarkupElement element) => document.PlainText(element, PageMark.LongestLabel);

    private static string? NumberIn(string? text) => PrintedLabel.OfPage(text) is { } label && PrintedLabel.IsPageNumber(label) ? label : null;

    private static string? ClearNumber(MarkupElement element) => element.Identifiers.Select(PageIdentifier.Clear).FirstOrDefault(number => number is not null);

    /// <summary>The number that the identifier of an element, or of an anchor in it, gives.</summary>
    private string? IdentifiedNumber(MarkupElement element) => document.Subtree(element).OfType<MarkupElement>()
        .SelectMany(inner => inner.Identifiers)
        .Select(identifier => PageIdentifier.Clear(identifier) ?? PageIdentifier.Vague(identifier))
        .FirstOrDefault(number => number is not null);

    private static bool IsPageClass(string name) =>
        name is "pb" or "teipb" or "pgnum" or "pgno" or "pgnr" or "pagina" or "folio" or "page" or "seite"
        || (name.StartsWith("page", StringComparison.Ordinal) && name[4..] is "num" or "nums" or "number" or "numbers" or "no" or "nr" or "break" or "mark" or "marker" or "id" or "ref" or "anchor" or "label")
        || name.StartsWith("pagenum", StringComparison.Ordinal) || name.StartsWith("pagebreak", StringComparison.Ordinal) || name.StartsWith("xpage", StringComparison.Ordinal);
}
