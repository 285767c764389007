using System.Xml.Linq;

namespace QuestSearch.Html.Epub;

/// <summary>Reads the bibliographic data of a package: Dublin Core, refined by <c>meta</c> elements in EPUB 3 and by attributes in EPUB 2.</summary>
internal static class PackageMetadata
{
    public static BookMetadata Read(XElement? metadata)
    {
        if (metadata is null)
        {
            return new BookMetadata();
        }

        ILookup<string, XElement> elements = metadata.Elements()
            .Concat(metadata.Elements().Where(element => element.Name.LocalName is "dc-metadata" or "x-metadata").SelectMany(group => group.Elements()))
            .Where(element => IsRead(element.Name.LocalName) && element.Text().Length > 0)
            .ToLookup(element => element.Name.LocalName);
        ILookup<string, (string Property, string Value)> refinements = elements["meta"].Where(meta => meta.Value("refines") is not null)
            .ToLookup(meta => meta.Value("refines")!.TrimStart('#'), meta => (meta.Value("property") ?? "", meta.Text()));
        return new BookMetadata
        {
            Title = (elements["title"].FirstOrDefault(title => Refined(refinements, title, "title-type") == "main") ?? elements["title"].FirstOrDefault())?.Text(),
            Authors = AuthorsIn(elements["creator"], refinements),
            Year = elements["date"].OrderBy(OrderOfDate).Select(date => PrintedDate.YearIn(date.Text())).FirstOrDefault(year => year is not null),
            Publisher = elements["publisher"].FirstOrDefault()?.Text(),
            Language = elements["language"].FirstOrDefault()?.Text(),
        };
    }

    private static bool IsRead(string name) => name is "title" or "creator" or "date" or "publisher" or "language" or "meta";

    /// <summary>The creators that are said to be authors, or all of them where none is.</summary>
    private static EquatableList<string> AuthorsIn(IEnumerable<XElement> creators, ILookup<string, (string Property, string Value)> refinements)
    {
        List<(string Name, string? Role)> people = [.. creators.Select(creator => (creator.Text(), creator.Value("role") ?? Refined(refinements, creator, "role")))];
        List<string> authors = [.. people.Where(person => person.Role is null or "aut").Select(person => person.Name)];
        return [.. authors.Count > 0 ? authors : people.Select(person => person.Name)];
    }

    private static int OrderOfDate(XElement date) => date.Value("event") switch
    {
        "original-publication" => 0,
        "publication" => 1,
        null => 2,
        _ => 3,
    };

    private static string? Refined(ILookup<string, (string Property, string Value)> refinements, XElement element, string property) =>
        element.Value("id") is { } id ? refinements[id].Where(refinement => refinement.Property == property).Select(refinement => refinement.Value).FirstOrDefault() : null;
}
