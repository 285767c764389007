using System.Xml.Linq;

namespace QuestSearch.Html.Epub;

/// <summary>Reads the navigation control file of EPUB 2 (NCX): its map and its list of pages. One that is damaged counts as empty, since the text does not depend on it.</summary>
internal static class NavigationControlFile
{
    public static Navigation Read(EpubArchive archive, string path)
    {
        XElement root;
        try
        {
            root = EpubXml.Load(archive, path);
        }
        catch (BookReadingException)
        {
            return Navigation.Empty;
        }

        return new Navigation(
            [.. root.Named("navPoint").Select(point => EntryOf(point, point.AncestorsAndSelf().Count(around => around.Name.LocalName == "navPoint"))).OfType<NavigationEntry>()],
            [.. root.Named("pageTarget").Select(page => EntryOf(page, depth: 1)).OfType<NavigationEntry>()]);
    }

    private static NavigationEntry? EntryOf(XElement point, int depth)
    {
        string? reference = Child(point, "content")?.Value("src");
        string? label = Child(point, "navLabel")?.Text();
        label = string.IsNullOrEmpty(label) ? point.Value("value") : label;
        return reference is null || label is null ? null : new NavigationEntry(label, reference, depth);
    }

    private static XElement? Child(XElement parent, string name) => parent.Elements().FirstOrDefault(element => element.Name.LocalName == name);
}
