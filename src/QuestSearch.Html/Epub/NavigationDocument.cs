using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Epub;

/// <summary>Reads the navigation document of EPUB 3: <c>nav</c> elements of the types <c>toc</c> and <c>page-list</c>.</summary>
internal static class NavigationDocument
{
    public static Navigation Read(byte[] bytes, string path, CancellationToken cancellationToken)
    {
        SourceText source = HtmlDecoder.Decode(bytes, path);
        MarkupDocument document = MarkupParser.Parse(source.Text, path, file: 0, isXml: true, cancellationToken);
        return new Navigation(EntriesOf(document, "toc"), EntriesOf(document, "page-list"));
    }

    private static List<NavigationEntry> EntriesOf(MarkupDocument document, string type)
    {
        MarkupElement? list = document.Elements.FirstOrDefault(element => element.Name == "nav" && element.HasType(type, type.Replace("-", "", StringComparison.Ordinal)));
        List<NavigationEntry> entries = [];
        Stack<MarkupElement> lists = [];
        foreach (MarkupElement element in list is null ? [] : document.Subtree(list).OfType<MarkupElement>())
        {
            while (lists.TryPeek(out MarkupElement? open) && !open.Contains(element))
            {
                lists.Pop();
            }

            if (element.Name == "ol")
            {
                lists.Push(element);
            }
            else if (element.Name == "a" && element.Attribute("href") is { Length: > 0 } reference)
            {
                entries.Add(new NavigationEntry(document.PlainText(element), reference, Math.Max(lists.Count, 1)));
            }
        }

        return entries;
    }
}
