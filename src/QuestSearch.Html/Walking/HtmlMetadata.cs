using QuestSearch.Html.Markup;

namespace QuestSearch.Html.Walking;

/// <summary>Reads the bibliographic data of a document: from its <c>meta</c> elements, from the lines that Project Gutenberg puts before a book, from its title.</summary>
internal static class HtmlMetadata
{
    private const int LongestHeader = 20_000;

    private static readonly string[] Announcements = ["The Project Gutenberg eBook of ", "The Project Gutenberg EBook of ", "Project Gutenberg's "];

    public static BookMetadata Read(MarkupDocument document, BookMetadata given)
    {
        Dictionary<string, List<string>> declared = Declared(document);
        (string? title, string? author) = FromTitle(document);
        List<string> authors = Of(declared, "dc.creator", "dcterms.creator", "author") ?? (HeaderLine(document, "Author: ") is { } line ? [line] : author is null ? [] : [author]);
        return given with
        {
            Title = given.Title ?? Of(declared, "dc.title", "dcterms.title", "og:title")?[0] ?? HeaderLine(document, "Title: ") ?? title,
            Authors = given.Authors.Count > 0 ? given.Authors : [.. authors.Distinct()],
            Year = given.Year ?? PrintedDate.YearIn(HeaderLine(document, "Original Publication: ") ?? HeaderLine(document, "Original publication: ")),
            Language = given.Language ?? LanguageOf(document) ?? Of(declared, "dc.language", "dcterms.language")?[0],
        };
    }

    private static List<string>? Of(Dictionary<string, List<string>> values, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (values.TryGetValue(name, out List<string>? found))
            {
                return found;
            }
        }

        return null;
    }

    private static Dictionary<string, List<string>> Declared(MarkupDocument document)
    {
        Dictionary<string, List<string>> values = new(StringComparer.OrdinalIgnoreCase);
        foreach (MarkupElement meta in document.Elements.Where(element => element.Name == "meta"))
        {
            string? name = meta.Attribute("name") ?? meta.Attribute("property");
            string? content = meta.Attribute("content");
            if (name is null || string.IsNullOrWhiteSpace(content))
            {
                continue;
            }

            if (!values.TryGetValue(name, out List<string>? list))
            {
                values.Add(name, list = []);
            }

            list.Add(Fold(content));
        }

        return values;
    }

    private static string? LanguageOf(MarkupDocument document)
    {
        MarkupElement? root = document.Elements.FirstOrDefault(element => element.Name is "html" or "body" && (element.Attribute("xml:lang") ?? element.Attribute("lang")) is { Length: > 0 });
        return root?.Attribute("xml:lang") ?? root?.Attribute("lang");
    }

    /// <summary>The title of the document, and the author where the title says <c>…, by …</c>.</summary>
    private static (string? Title, string? Author) FromTitle(MarkupDocument document)
    {
        MarkupElement? element = document.Elements.FirstOrDefault(element => element.Name == "title");
        string title = element is null ? "" : document.PlainText(element).TrimEnd('.', ',', ' ');
        foreach (string announcement in Announcements)
        {
            title = title.StartsWith(announcement, StringComparison.OrdinalIgnoreCase) ? title[announcement.Length..] : title;
        }

        int by = title.LastIndexOf(", by ", StringComparison.OrdinalIgnoreCase);
        string? author = by > 0 ? title[(by + 5)..].TrimEnd('.') : null;
        title = by > 0 ? title[..by] : title;
        return (title.Length > 0 ? title : null, author);
    }

    /// <summary>The rest of a line of the header that begins with a key.</summary>
    private static string? HeaderLine(MarkupDocument document, string key)
    {
        int limit = Math.Min(document.Text.Length, LongestHeader);
        int mark = document.Text.AsSpan(0, limit).IndexOf("START OF TH", StringComparison.Ordinal);
        ReadOnlySpan<char> header = mark < 0 ? [] : document.Text.AsSpan(0, mark);
        int position = header.IndexOf("\n" + key, StringComparison.Ordinal);
        if (position < 0)
        {
            return null;
        }

        ReadOnlySpan<char> rest = header[(position + 1 + key.Length)..];
        int end = rest.IndexOfAny('\r', '\n');
        return Fold(CharacterReferences.Decode((end < 0 ? rest : rest[..end]).ToString()));
    }

    private static string Fold(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
